using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>How a piece of hardware is bound to a resource of the host; CIM's values.</summary>
[WireEnum("com.cloud.agent.api.to.deployasis.OVFVirtualHardwareItemTO$MappingBehavior")]
public enum OvfMappingBehavior
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>It cannot be bound.</summary>
    NotSupported,

    /// <summary>It has a resource of its own.</summary>
    Dedicated,

    /// <summary>It has the same resource if possible.</summary>
    SoftAffinity,

    /// <summary>It always has the same resource.</summary>
    HardAffinity,

    /// <summary>Reserved by the standard.</summary>
    DMTFReserved,

    /// <summary>Left to vendors.</summary>
    VendorReserved,
}
