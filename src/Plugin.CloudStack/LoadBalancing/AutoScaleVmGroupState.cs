using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>The state of a scaling group.</summary>
[WireEnum("com.cloud.network.as.AutoScaleVmGroup$State")]
public enum AutoScaleVmGroupState
{
    /// <summary>It was created.</summary>
    NEW,

    /// <summary>It is being deleted.</summary>
    REVOKE,

    /// <summary>It works.</summary>
    ENABLED,

    /// <summary>It is switched off.</summary>
    DISABLED,

    /// <summary>It is adding or removing a VM.</summary>
    SCALING,
}
