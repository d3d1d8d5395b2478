using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>A disk in a pool that CloudStack does not know as a volume.</summary>
[WireContract("org.apache.cloudstack.storage.volume.VolumeOnStorageTO")]
public sealed partial class VolumeOnStorageTO
{
    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>The disk's path in the pool.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The disk's path on the host.</summary>
    [WireMember("fullPath")]
    public string? FullPath { get; set; }

    /// <summary>The disk's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The format of the file, for example <c>qcow2</c>.</summary>
    [WireMember("format")]
    public string? Format { get; set; }

    /// <summary>The space that it takes, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>The size that a guest sees, in bytes.</summary>
    [WireMember("virtualSize")]
    public long VirtualSize { get; set; }

    /// <summary>The encryption format; null for none.</summary>
    [WireMember("qemuEncryptFormat")]
    public string? QemuEncryptFormat { get; set; }

    /// <summary>What the file says about itself.</summary>
    [WireMember("details")]
    public Dictionary<VolumeOnStorageDetail, string?>? Details { get; set; } = [];
}
