using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>Who sees a piece of hardware; CIM's values.</summary>
[WireEnum("com.cloud.agent.api.to.deployasis.OVFVirtualHardwareItemTO$CustomerVisibility")]
public enum OvfCustomerVisibility
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>The guest sees the host's own.</summary>
    PassedThrough,

    /// <summary>The guest sees a virtual one.</summary>
    Virtualized,

    /// <summary>The guest does not see it.</summary>
    NotRepresented,

    /// <summary>Reserved by the standard.</summary>
    DMTFReserved,

    /// <summary>Left to vendors.</summary>
    VendorReserved,
}
