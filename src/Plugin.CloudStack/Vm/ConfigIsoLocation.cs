using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Where the ISO that configures a guest is kept.</summary>
[WireEnum("com.cloud.network.element.NetworkElement$Location")]
public enum ConfigIsoLocation
{
    /// <summary>On secondary storage.</summary>
    SECONDARY,

    /// <summary>In a storage pool.</summary>
    PRIMARY,

    /// <summary>In a cache on the host.</summary>
    HOST,
}
