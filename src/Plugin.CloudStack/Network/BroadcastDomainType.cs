using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>How networks are kept apart.</summary>
[WireEnum("com.cloud.network.Networks$BroadcastDomainType")]
public enum BroadcastDomainType
{
    /// <summary>Not at all.</summary>
    Native,

    /// <summary>By VLAN.</summary>
    Vlan,

    /// <summary>By a virtual switch.</summary>
    Vswitch,

    /// <summary>On the host only.</summary>
    LinkLocal,

    /// <summary>By VNET tag.</summary>
    Vnet,

    /// <summary>As storage traffic, by VLAN.</summary>
    Storage,

    /// <summary>By a logical switch of a controller.</summary>
    Lswitch,

    /// <summary>By MidoNet.</summary>
    Mido,

    /// <summary>By private VLAN.</summary>
    Pvlan,

    /// <summary>By VXLAN.</summary>
    Vxlan,

    /// <summary>By Brocade VCS.</summary>
    Vcs,

    /// <summary>Not decided yet.</summary>
    UnDecided,

    /// <summary>By OpenDaylight.</summary>
    OpenDaylight,

    /// <summary>By Tungsten Fabric.</summary>
    TUNGSTEN,

    /// <summary>By VMware NSX.</summary>
    NSX,

    /// <summary>By Netris.</summary>
    Netris,
}
