using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>What the pipeline knows of one operation while it runs: who may end it, when, and what it was doing.</summary>
internal sealed class OperationRun : IDisposable
{
    private const int LongestLogId = 64;

    // The longest delay a timer takes; a wait beyond it is as good as none.
    private static readonly TimeSpan s_longestTimer = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly CancellationToken _caller;
    private readonly CancellationToken _stop;
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationTokenSource _any;
    private readonly Lazy<SecretScrubber> _scrubber;

    public OperationRun(
        string wireName, string resource, Command? command, TimeSpan? defaultWait, TimeProvider time, ILogger logger,
        CancellationToken stop, CancellationToken caller)
    {
        WireName = wireName;
        Resource = resource;
        Command = command;
        _scrubber = new Lazy<SecretScrubber>(() => SecretScrubber.For(command));
        LogId = FindLogId(command) ?? Guid.NewGuid().ToString("N")[..8];
        Wait = command is { Wait: > 0 } ? TimeSpan.FromSeconds(command.Wait) : defaultWait;
        Trail = new CommandProgressTrail(this, logger);
        _caller = caller;
        _stop = stop;
        _deadline = Wait is { } wait && wait <= s_longestTimer ? new CancellationTokenSource(wait, time) : null;
        _any = CancellationTokenSource.CreateLinkedTokenSource(caller, stop, _deadline?.Token ?? CancellationToken.None);
        Context = new CommandContext
        {
            Resource = resource,
            LogId = LogId,
            Deadline = time.GetUtcNow() + Wait,
            Cancellation = _any.Token,
            Progress = Trail,
        };
    }

    public string WireName { get; }

    public string Resource { get; }

    public Command? Command { get; }

    public string LogId { get; }

    /// <summary>How long the kernel waits, from the command's arrival on; null when nobody said.</summary>
    public TimeSpan? Wait { get; }

    public CommandProgressTrail Trail { get; }

    /// <summary>Hides the command's secrets; made when the first text needs it.</summary>
    public SecretScrubber Scrubber => _scrubber.Value;

    public CommandContext Context { get; }

    public CancellationToken Cancellation => Context.Cancellation;

    public bool DeadlinePassed => _deadline is { IsCancellationRequested: true };

    public bool ProcessStops => _stop.IsCancellationRequested;

    public bool CallerCancelled => _caller.IsCancellationRequested;

    public void Dispose()
    {
        _any.Dispose();
        _deadline?.Dispose();
    }

    /// <summary>The kernel's log id, cut and freed of control characters: it comes from outside and goes into logs.</summary>
    private static string? FindLogId(Command? command)
    {
        if (command?.ContextMap is not { } map || !map.TryGetValue("logid", out var text) || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var length = Math.Min(text.Length, LongestLogId);
        return string.Create(length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = char.IsControl(source[i]) ? '_' : source[i];
            }
        });
    }
}
