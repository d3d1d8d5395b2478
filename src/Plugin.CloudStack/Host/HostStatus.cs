using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>The state of a host's connection.</summary>
[WireEnum("com.cloud.host.Status")]
public enum HostStatus
{
    /// <summary>The host is being added.</summary>
    Creating,

    /// <summary>The host is connecting.</summary>
    Connecting,

    /// <summary>The host is connected.</summary>
    Up,

    /// <summary>The host is known to be down.</summary>
    Down,

    /// <summary>The host is not connected.</summary>
    Disconnected,

    /// <summary>The host is lost and nobody knows whether it runs.</summary>
    Alert,

    /// <summary>The host was removed.</summary>
    Removed,

    /// <summary>The host could not be added.</summary>
    Error,

    /// <summary>The host's connection moves to another kernel node.</summary>
    Rebalancing,

    /// <summary>The state is not known.</summary>
    Unknown,
}
