using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>What a physical machine boots from.</summary>
[WireEnum("com.cloud.agent.api.baremetal.IpmISetBootDevCommand$BootDev")]
public enum IpmiBootDevice
{
    /// <summary>The network.</summary>
    pxe,

    /// <summary>The disk.</summary>
    disk,

    /// <summary>The CD drive.</summary>
    cdrom,
}
