namespace Plugin.Transport.Agent.Kernel;

/// <summary>How a batch of commands is sent and run.</summary>
public sealed record AgentSendOptions
{
    /// <summary>The options of a batch that has none.</summary>
    public static AgentSendOptions Default { get; } = new();

    /// <summary>
    /// How long the answers may take from the call on, waiting in queues included; null for the longest <c>wait</c> of
    /// the commands, or <see cref="AgentServerOptions.AnswerTimeout"/> when none has one. The agent is not told when the
    /// time is over, and goes on with its work.
    /// </summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>True to send the batch only when every earlier one of the same kind to this agent is answered or given up.</summary>
    public bool InSequence { get; init; }

    /// <summary>True when the commands after the first failed one are not run; they get failure answers.</summary>
    public bool StopOnError { get; init; } = true;
}
