using System.Diagnostics.CodeAnalysis;

namespace Plugin.Abstractions;

/// <summary>What a handler may know and use beside the command itself.</summary>
/// <remarks>
/// A context is good until its handler has ended: the pipeline then uses it for another command. What work that
/// outlives the handler needs of it, the handler takes out before.
/// </remarks>
public sealed class CommandContext
{
    private readonly ContextSource? _source;
    private readonly string _resource = "";
    private readonly string _logId = "";
    private readonly DateTimeOffset? _deadline;
    private readonly CancellationToken _cancellation;
    private readonly IProgress<CommandProgress> _progress = NoProgress.Instance;

    /// <summary>Creates a context of values that are known already, for tests and for handlers that call handlers.</summary>
    public CommandContext()
    {
    }

    [SetsRequiredMembers]
    internal CommandContext(ContextSource source)
    {
        _source = source;
        Resource = LogId = "";
    }

    /// <summary>The resource (the device) the command is for, for example a host's address.</summary>
    public required string Resource
    {
        get => _source is null ? _resource : _source.Resource;
        init => _resource = value;
    }

    /// <summary>The kernel's log id, or one made here when it sent none; write it in every log line.</summary>
    public required string LogId
    {
        get => _source is null ? _logId : _source.LogId;
        init => _logId = value;
    }

    /// <summary>When the kernel stops waiting; null when it did not say.</summary>
    public DateTimeOffset? Deadline
    {
        get => _source is null ? _deadline : _source.Deadline;
        init => _deadline = value;
    }

    /// <summary>Cancelled at the deadline, when the kernel cancels, and when the plugin process must stop.</summary>
    public CancellationToken Cancellation
    {
        get => _source is null ? _cancellation : _source.Cancellation;
        init => _cancellation = value;
    }

    /// <summary>Where long work says how far it is; never null.</summary>
    public IProgress<CommandProgress> Progress
    {
        get => _source is null ? _progress : _source.Progress;
        init => _progress = value;
    }

    private sealed class NoProgress : IProgress<CommandProgress>
    {
        public static readonly NoProgress Instance = new();

        public void Report(CommandProgress value)
        {
        }
    }
}
