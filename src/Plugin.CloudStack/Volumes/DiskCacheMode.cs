using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>How a host caches a disk.</summary>
[WireEnum("com.cloud.offering.DiskOffering$DiskCacheMode")]
public enum DiskCacheMode
{
    /// <summary>Not at all.</summary>
    [WireKey("none")]
    NONE,

    /// <summary>Reads and writes; writes are answered before they are safe.</summary>
    [WireKey("writeback")]
    WRITEBACK,

    /// <summary>Reads only.</summary>
    [WireKey("writethrough")]
    WRITETHROUGH,

    /// <summary>As the hypervisor does by itself.</summary>
    [WireKey("hypervisor_default")]
    HYPERVISOR_DEFAULT,
}
