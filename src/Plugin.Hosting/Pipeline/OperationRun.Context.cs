using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <content>What the handler sees, made when it asks. Between two operations there is nothing to see.</content>
internal sealed partial class OperationRun
{
    private const int LongestLogId = 64;

    private readonly Lock _asking = new();
    private string _resource = "";
    private string? _logId;
    private DateTimeOffset? _deadline;

    public override string LogId
    {
        get
        {
            if (Work is null)
            {
                return "";
            }

            if (_logId is null)
            {
                Interlocked.CompareExchange(ref _logId, FindLogId(Command) ?? Guid.NewGuid().ToString("N")[..8], null);
            }

            return _logId;
        }
    }

    /// <summary>On the wall clock as it is when first asked for; setting that clock moves no deadline.</summary>
    public override DateTimeOffset? Deadline
    {
        get
        {
            if (Work is null || DueAt == long.MaxValue)
            {
                return null;
            }

            lock (_asking)
            {
                return _deadline ??= Add(_time.GetUtcNow(), DueAt - _clock.Now);
            }
        }
    }

    public override CancellationToken Cancellation => GiveToken();

    public override IProgress<CommandProgress> Progress => Trail;

    private static DateTimeOffset Add(DateTimeOffset now, long ticks) =>
        ticks < (DateTimeOffset.MaxValue - now).Ticks ? now.AddTicks(ticks) : DateTimeOffset.MaxValue;

    /// <summary>The kernel's log id, cut and freed of control characters: it comes from outside and goes into logs.</summary>
    public static string? FindLogId(Command? command)
    {
        if (command?.ContextMap is not { } map || !map.TryGetValue("logid", out var text) || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.Length <= LongestLogId && !HasControl(text))
        {
            return text;
        }

        return string.Create(Math.Min(text.Length, LongestLogId), text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = char.IsControl(source[i]) ? '_' : source[i];
            }
        });
    }

    private static bool HasControl(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }
}
