using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>What happens to a host's connection.</summary>
[WireEnum("com.cloud.host.Status$Event")]
public enum HostStatusEvent
{
    /// <summary>It connected.</summary>
    AgentConnected,

    /// <summary>Its pings stopped.</summary>
    PingTimeout,

    /// <summary>It said that it shuts down.</summary>
    ShutdownRequested,

    /// <summary>Its connection broke.</summary>
    AgentDisconnected,

    /// <summary>It was found to be down.</summary>
    HostDown,

    /// <summary>It pinged.</summary>
    Ping,

    /// <summary>The management server that had its connection went down.</summary>
    ManagementServerDown,

    /// <summary>It did not come back in time.</summary>
    WaitedTooLong,

    /// <summary>It was removed.</summary>
    Remove,

    /// <summary>It is ready to work.</summary>
    Ready,

    /// <summary>It shall move to another management server.</summary>
    RequestAgentRebalance,

    /// <summary>It is moving to another management server.</summary>
    StartAgentRebalance,

    /// <summary>It has moved to another management server.</summary>
    RebalanceCompleted,

    /// <summary>It could not move to another management server.</summary>
    RebalanceFailed,

    /// <summary>It failed.</summary>
    Error,
}
