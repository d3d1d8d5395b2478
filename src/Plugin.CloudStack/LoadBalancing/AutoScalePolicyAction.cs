using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>What a scaling policy does.</summary>
[WireEnum("com.cloud.network.as.AutoScalePolicy$Action")]
public enum AutoScalePolicyAction
{
    /// <summary>Adds a VM.</summary>
    SCALEUP,

    /// <summary>Removes a VM.</summary>
    SCALEDOWN,
}
