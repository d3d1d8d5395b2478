using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>A setting of a network offering.</summary>
[WireEnum("com.cloud.offering.NetworkOffering$Detail")]
public enum NetworkOfferingDetail
{
    /// <summary>The provider of internal load balancing.</summary>
    InternalLbProvider,

    /// <summary>The provider of public load balancing.</summary>
    PublicLbProvider,

    /// <summary>The UUID of a service package.</summary>
    servicepackageuuid,

    /// <summary>The description of a service package.</summary>
    servicepackagedescription,

    /// <summary>Whether a NIC may see the traffic of others.</summary>
    PromiscuousMode,

    /// <summary>Whether a guest may change its MAC address.</summary>
    MacAddressChanges,

    /// <summary>Whether a guest may send from another MAC address.</summary>
    ForgedTransmits,

    /// <summary>Whether the switch learns MAC addresses behind the NIC.</summary>
    MacLearning,

    /// <summary>Another offering that goes with it.</summary>
    RelatedNetworkOffering,

    /// <summary>The domain that may use it.</summary>
    domainid,

    /// <summary>The zone that may use it.</summary>
    zoneid,

    /// <summary>The kind of the secondary VLAN.</summary>
    pvlanType,

    /// <summary>The IP versions of the network.</summary>
    internetProtocol,
}
