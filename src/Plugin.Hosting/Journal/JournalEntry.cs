using System.Buffers;
using System.Text.Json;
using System.Threading.Tasks.Sources;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>One command on its way into the journal. It serves one command after another, see <see cref="JournalEntryPool"/>.</summary>
internal sealed class JournalEntry : IValueTaskSource, IDisposable
{
    /// <summary>The longest text of a command that is kept, in bytes.</summary>
    public const int LongestBody = 16 * 1024;

    private const int Waiting = 0;
    private const int Settled = 1;

    private readonly ArrayBufferWriter<byte> _keys = new(128);
    private readonly ArrayBufferWriter<byte> _body = new(1024);
    private readonly Utf8JsonWriter _keyWriter;
    private ManualResetValueTaskSourceCore<bool> _written = new() { RunContinuationsAsynchronously = true };
    private int _state;

    public JournalEntry() => _keyWriter = new Utf8JsonWriter(_keys);

    /// <summary>An entry that an earlier process left, to be closed.</summary>
    public JournalEntry(OpenEntry left)
        : this()
    {
        Id = left.Id;
        AcceptedAt = left.Command.AcceptedAt.ToUnixTimeMilliseconds();
    }

    /// <summary>The entry's number in the file; given when it is written.</summary>
    public long Id { get; set; }

    /// <summary>The name of the plugin process's resource that serves the command.</summary>
    public string Owner { get; private set; } = "";

    public string Resource { get; private set; } = "";

    public string WireName { get; private set; } = "";

    public string LogId { get; private set; } = "";

    public DeliveryId Delivery { get; private set; }

    /// <summary>In milliseconds since 1970, as all times here.</summary>
    public long AcceptedAt { get; private set; }

    public long ClosedAt { get; private set; }

    public CommandOutcome Outcome { get; private set; }

    public string? Details { get; private set; }

    /// <summary>The resource keys, a JSON array of texts such as <c>vm:i-2-41-VM</c>.</summary>
    public ReadOnlySpan<byte> Keys => _keys.WrittenSpan;

    /// <summary>The command as logs show it.</summary>
    public ReadOnlySpan<byte> Body => _body.WrittenSpan;

    /// <summary>Completes when the entry is written for good, or cannot be.</summary>
    public ValueTask Written => new(this, _written.Version);

    /// <summary>Takes over what is to be kept of a run.</summary>
    public void Describe(OperationRun run, string owner, DateTimeOffset now)
    {
        Owner = owner;
        Resource = run.Resource;
        WireName = run.WireName;
        LogId = run.LogId;
        Delivery = run.DeliveredAs;
        AcceptedAt = (now - run.Elapsed).ToUnixTimeMilliseconds();
        WriteKeys(run);
        WriteBody(run);
    }

    /// <summary>Takes over how the command ended.</summary>
    public void Conclude(CommandOutcome outcome, string? details, DateTimeOffset now)
    {
        Outcome = outcome;
        Details = details;

        // A clock that was set back must not make an entry that ends before it begins.
        ClosedAt = Math.Max(now.ToUnixTimeMilliseconds(), AcceptedAt);
    }

    /// <summary>Tells who waits that the entry is written, or why it is not.</summary>
    /// <returns>False when nobody waits any more.</returns>
    public bool TrySettle(Exception? failure)
    {
        if (Interlocked.CompareExchange(ref _state, Settled, Waiting) != Waiting)
        {
            return false;
        }

        if (failure is null)
        {
            _written.SetResult(true);
        }
        else
        {
            _written.SetException(failure);
        }

        return true;
    }

    /// <summary>Makes the entry fit for another command.</summary>
    public void Clear()
    {
        _written.Reset();
        _state = Waiting;
        _keys.ResetWrittenCount();
        _body.ResetWrittenCount();
        Details = null;
        Delivery = default;
    }

    public void Dispose() => _keyWriter.Dispose();

    void IValueTaskSource.GetResult(short token) => _written.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _written.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _written.OnCompleted(continuation, state, token, flags);

    private void WriteKeys(OperationRun run)
    {
        _keyWriter.Reset();
        _keyWriter.WriteStartArray();
        foreach (var key in run.Places.Ticket.Keys)
        {
            _keyWriter.WriteStringValue(SecretScrubber.Plain.Scrub(key.ToString()));
        }

        _keyWriter.WriteEndArray();
        _keyWriter.Flush();
    }

    private void WriteBody(OperationRun run)
    {
        using var writer = WireWriter.ForLog();
        try
        {
            ((IWireObject)run.Command!).Write(writer);
            _body.Write(writer.Written[..Math.Min(writer.Length, LongestBody)]);
        }
        catch (Exception exception)
        {
            // The command is worth more than its picture: it runs, and the journal says why it cannot show it.
            _body.ResetWrittenCount();
            _body.Write(System.Text.Encoding.UTF8.GetBytes($"(cannot be written: {exception.GetType().Name})"));
        }
    }
}
