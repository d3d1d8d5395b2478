using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>The journal of a plugin process: closed until the host starts, then a file in the data directory.</summary>
internal sealed class CommandJournal : ICommandJournal, IReadinessCheck, IDisposable
{
    private readonly PluginHostOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly JournalEntryPool _pool = new();
    private List<OpenEntry> _left = [];
    private PluginResources? _resources;
    private JournalFile? _file;
    private volatile JournalWriter? _writer;
    private int _saidNotOpen;
    private bool _disposed;

    public CommandJournal(IOptions<PluginHostOptions> options, TimeProvider time, ILogger<CommandJournal> logger)
    {
        _options = options.Value;
        _time = time;
        _logger = logger;
    }

    /// <inheritdoc/>
    public string Name => "journal";

    /// <inheritdoc/>
    public string? Problem
    {
        get
        {
            // The answer is that of the last look; the file may hang, and who asks shall not.
            var writer = _writer;
            writer?.Look();
            return writer?.Problem;
        }
    }

    /// <summary>The writer of the open journal, for tests.</summary>
    internal JournalWriter? Writer => _writer;

    /// <summary>The file of the open journal, for tests.</summary>
    internal JournalFile? File => _file;

    /// <summary>Opens the file; commands are journalled from then on.</summary>
    /// <param name="resources">The devices of this process; what was left by others is told of and closed.</param>
    /// <returns>The deliveries that may come again, the oldest first.</returns>
    /// <exception cref="IOException">The directory or the file cannot be used, or another process uses it.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of a newer version.</exception>
    public IReadOnlyList<KnownDelivery> Open(PluginResources resources)
    {
        var file = JournalFile.Open(_options.DataDirectory, _options.Journal);
        try
        {
            _left = file.ReadOpen();
            _logger.JournalOpen(file.Path, _left.Count);
            while (file.Prune(_time.GetUtcNow()) > 0)
            {
            }

            var deliveries = file.ReadDeliveries(_options.Duplicates.KeepAtMost);
            _resources = resources;
            _file = file;
            _writer = new JournalWriter(file, _pool, _time, _logger);
            CloseOrphans(resources);
            return deliveries;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>What an earlier process left open of a resource, in the order in which it was begun.</summary>
    public IReadOnlyList<OpenEntry> TakeLeft(string resource) => [.. _left.Where(entry => entry.Owner == resource)];

    /// <summary>Closes what has been looked after.</summary>
    public void CloseLeft(IReadOnlyList<OpenEntry> entries)
    {
        foreach (var left in entries)
        {
            Close(new JournalEntry(left), CommandOutcome.Interrupted, null);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<JournalEntry?> OpenAsync(OperationRun run)
    {
        if (_writer is not { } writer)
        {
            if (Interlocked.Exchange(ref _saidNotOpen, 1) == 0)
            {
                _logger.JournalNotOpen();
            }

            return null;
        }

        var entry = _pool.Rent();
        entry.Describe(run, _resources?.Find(run.Plugin!)?.Name ?? run.Plugin!.Manifest.Name, _time.GetUtcNow());
        if (!writer.TryAdd(new(entry, Closes: false)))
        {
            throw new JournalException("the command was not begun, because the plugin process is stopping and its journal is closed");
        }

        using (run.Cancellation.UnsafeRegister(
            static (waiting, token) => ((JournalEntry)waiting!).TrySettle(new OperationCanceledException(token)), entry))
        {
            await entry.Written.ConfigureAwait(false);
        }

        return entry;
    }

    /// <inheritdoc/>
    public void Close(JournalEntry entry, CommandOutcome outcome, string? details)
    {
        entry.Conclude(outcome, details, _time.GetUtcNow());

        // When the writer has ended, the entry stays open and is reconciled at the next start.
        _writer?.TryAdd(new(entry, Closes: true));
    }

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _writer?.Dispose();
        _file?.Dispose();
        _pool.Dispose();
    }

    /// <summary>Tells of what nobody is left to look after.</summary>
    private void CloseOrphans(PluginResources resources)
    {
        var known = resources.All.Select(static resource => resource.Name).ToHashSet(StringComparer.Ordinal);
        var orphans = _left.FindAll(entry => !known.Contains(entry.Owner));
        foreach (var (_, owner, command) in orphans)
        {
            _logger.NotReconciled(
                command.WireName, command.Resource, command.LogId, command.AcceptedAt, string.Join(", ", command.Keys), owner);
        }

        CloseLeft(orphans);
    }
}
