namespace Plugin.Abstractions;

/// <summary>What a handler may know and use beside the command itself.</summary>
public sealed class CommandContext
{
    /// <summary>The resource (the device) the command is for, for example a host's address.</summary>
    public required string Resource { get; init; }

    /// <summary>The kernel's log id, or one made here when it sent none; write it in every log line.</summary>
    public required string LogId { get; init; }

    /// <summary>When the kernel stops waiting; null when it did not say.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Cancelled at the deadline, when the kernel cancels, and when the plugin process must stop.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Where long work says how far it is; never null.</summary>
    public IProgress<CommandProgress> Progress { get; init; } = NoProgress.Instance;

    private sealed class NoProgress : IProgress<CommandProgress>
    {
        public static readonly NoProgress Instance = new();

        public void Report(CommandProgress value)
        {
        }
    }
}
