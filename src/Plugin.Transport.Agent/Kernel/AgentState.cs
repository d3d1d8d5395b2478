namespace Plugin.Transport.Agent.Kernel;

/// <summary>How far an agent is with the kernel.</summary>
public enum AgentState
{
    /// <summary>It has started up and takes commands, but was not told that it is welcome.</summary>
    Connecting,

    /// <summary>It has answered the first <c>ReadyCommand</c>.</summary>
    Ready,

    /// <summary>The connection is over; an agent that comes back is another <see cref="ConnectedAgent"/>.</summary>
    Lost,
}
