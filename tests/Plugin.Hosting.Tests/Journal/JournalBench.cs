using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Journal;

/// <summary>A pipeline with a journal in a directory of its own, which outlives its processes.</summary>
internal sealed class JournalBench : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly LoggerFactory _loggers;
    private readonly PluginHostOptions _options;
    private readonly List<(CommandPipeline Pipeline, CommandJournal Journal)> _left = [];
    private CommandJournal? _journal;
    private CommandPipeline? _pipeline;

    public JournalBench(Action<PluginHostOptions>? configure = null)
    {
        _options = new PluginHostOptions { DataDirectory = _directory["data"] };
        configure?.Invoke(_options);
        _loggers = new LoggerFactory([Log], new LoggerFilterOptions { MinLevel = LogLevel.Trace });
    }

    public ScriptedPlugin Plugin { get; } = new();

    public ManualTime Time { get; } = new();

    public CollectingLogger Log { get; } = new();

    public PluginHostOptions Settings => _options;

    public string Data => _options.DataDirectory;

    public string File => Path.Combine(Data, "journal.db");

    public CommandJournal Journal => _journal!;

    public CommandPipeline Pipeline => _pipeline!;

    /// <summary>The one resource of a process with one plugin.</summary>
    public static PluginResources ResourcesOf(IPlugin plugin) =>
        new(new ServiceCollection().AddSingleton(plugin).BuildServiceProvider());

    /// <summary>Begins as a process does.</summary>
    public async Task<JournalBench> StartAsync()
    {
        var options = Options.Create(_options);
        _journal = new CommandJournal(options, Time, _loggers.CreateLogger<CommandJournal>());
        _pipeline = new CommandPipeline(options, Time, _loggers.CreateLogger<CommandPipeline>(), _journal);
        var resources = ResourcesOf(Plugin);
        var service = new JournalService(_journal, _pipeline, resources, options, _loggers.CreateLogger<JournalService>());
        await service.StartingAsync(TestContext.Current.CancellationToken);
        var step = new InterruptedCommands(_journal, Time, _loggers.CreateLogger<InterruptedCommands>());
        await step.RunAsync(resources.All[0], TestContext.Current.CancellationToken);
        return this;
    }

    /// <summary>Ends as a process does that has drained.</summary>
    public void Stop()
    {
        _pipeline?.Dispose();
        _journal?.Dispose();
    }

    /// <summary>Goes on with the files as they are now on the disk, which is what a killed process leaves.</summary>
    public async Task CrashAsync()
    {
        var copy = _directory[$"after-{_left.Count}"];
        CopyFiles(copy);
        _left.Add((_pipeline!, _journal!));
        _options.DataDirectory = copy;
        await StartAsync();
    }

    /// <summary>Copies what is on the disk now.</summary>
    public void CopyFiles(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var name in (string[])["journal.db", "journal.db-wal"])
        {
            using var from = new FileStream(Path.Combine(Data, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var to = System.IO.File.Create(Path.Combine(directory, name));
            from.CopyTo(to);
        }
    }

    /// <summary>Tells the length of an answer as a transport does.</summary>
    public void Weigh(DeliveryId delivery, int length) =>
        Pipeline.Weigh(CommandRequest.For(Plugin, Plugin.StartRoute, "10.0.0.1", new StartCommand()) with { Delivery = delivery }, length);

    public Task<StartAnswer> StartVmAsync(StartCommand command, DeliveryId delivery = default) =>
        StartVmUntilAsync(command, delivery, CancellationToken.None);

    public async Task<StartAnswer> StartVmUntilAsync(StartCommand command, DeliveryId delivery, CancellationToken cancellation) =>
        (StartAnswer)await Pipeline.RunAsync(
            CommandRequest.For(Plugin, Plugin.StartRoute, "10.0.0.1", command) with { Delivery = delivery }, cancellation);

    /// <summary>What an operator sees: rows of the given columns.</summary>
    public List<string> Query(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "-" : reader.GetValue(column))));
        }

        return rows;
    }

    /// <summary>Waits until the journal says so.</summary>
    public async Task QueryGives(string sql, params string[] rows)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!Query(sql).SequenceEqual(rows))
        {
            patience.Token.IsCancellationRequested.Should().BeFalse($"{sql} gives {string.Join(" / ", Query(sql))}");
            await Task.Yield();
        }
    }

    /// <summary>Keeps all others from writing the file, as an operator's open transaction does.</summary>
    public SqliteConnection LockFile()
    {
        var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }

    public void Dispose()
    {
        Stop();
        foreach (var (pipeline, journal) in _left)
        {
            pipeline.Dispose();
            journal.Dispose();
        }

        _loggers.Dispose();
        _directory.Dispose();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
