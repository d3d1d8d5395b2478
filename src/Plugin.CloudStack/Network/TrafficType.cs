using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>What travels through a network.</summary>
[WireEnum("com.cloud.network.Networks$TrafficType")]
public enum TrafficType
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Traffic with the outside.</summary>
    Public,

    /// <summary>Traffic of users' VMs.</summary>
    Guest,

    /// <summary>Traffic with secondary storage.</summary>
    Storage,

    /// <summary>Traffic between kernel, hosts and system VMs.</summary>
    Management,

    /// <summary>Traffic between a host and its system VMs.</summary>
    Control,

    /// <summary>Traffic of VPNs.</summary>
    Vpn,
}
