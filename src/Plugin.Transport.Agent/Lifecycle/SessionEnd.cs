namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Why a connection to a kernel is over.</summary>
internal enum SessionEnd
{
    /// <summary>It broke, or either side closed it.</summary>
    Lost,

    /// <summary>The kernel did not accept the host.</summary>
    Refused,

    /// <summary>The kernel asked the agent to go to another one.</summary>
    HandedOver,

    /// <summary>The agent has a new certificate and comes back with it at once.</summary>
    Renewed,

    /// <summary>The agent left for the kernel that it prefers.</summary>
    Returned,

    /// <summary>The kernel removed the host, and the agent is not to come back.</summary>
    Dismissed,
}
