using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>What a figure for scaling is about.</summary>
[WireEnum("com.cloud.network.router.VirtualRouterAutoScale$AutoScaleValueType")]
public enum AutoScaleValueType
{
    /// <summary>One VM, now.</summary>
    INSTANT_VM,

    /// <summary>All VMs of the group, now.</summary>
    INSTANT_VM_GROUP,

    /// <summary>One VM, since its start.</summary>
    AGGREGATED_VM,

    /// <summary>All VMs of the group, since their start.</summary>
    AGGREGATED_VM_GROUP,
}
