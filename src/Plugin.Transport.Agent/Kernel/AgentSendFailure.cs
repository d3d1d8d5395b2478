namespace Plugin.Transport.Agent.Kernel;

/// <summary>Why there are no answers.</summary>
public enum AgentSendFailure
{
    /// <summary>The agent's connection is over. Whether the commands were run is not known.</summary>
    AgentGone,

    /// <summary>The agent is connected nowhere, or to a kernel node that cannot be reached. The commands were not run.</summary>
    Unreachable,

    /// <summary>The time is over. The commands may have been run, or may still be.</summary>
    TimedOut,

    /// <summary>The agent sent something that CloudStack could not read as answers.</summary>
    Unreadable,
}
