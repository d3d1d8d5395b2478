using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>A volume in the older commands.</summary>
[WireContract("com.cloud.agent.api.to.VolumeTO")]
public sealed partial class VolumeTO
{
    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The volume's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>Where its pool is mounted.</summary>
    [WireMember("mountPoint")]
    public string? MountPoint { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>What the VM uses the volume for.</summary>
    [WireMember("type")]
    public VolumeType? Type { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("storagePoolType")]
    public StoragePoolType? StoragePoolType { get; set; }

    /// <summary>The pool's UUID.</summary>
    [WireMember("storagePoolUuid")]
    public string? StoragePoolUuid { get; set; }

    /// <summary>The volume's place in the VM.</summary>
    [WireMember("deviceId")]
    public long DeviceId { get; set; }

    /// <summary>Text that the plugin gave with the disk earlier and gets back unread; null when it gave none.</summary>
    [WireMember("chainInfo")]
    public string? ChainInfo { get; set; }

    /// <summary>The display name of the guest's operating system.</summary>
    [WireMember("guestOsType")]
    public string? GuestOsType { get; set; }

    /// <summary>The limit for reads, in bytes per second; null for none.</summary>
    [WireMember("bytesReadRate")]
    public long? BytesReadRate { get; set; }

    /// <summary>The limit for writes, in bytes per second; null for none.</summary>
    [WireMember("bytesWriteRate")]
    public long? BytesWriteRate { get; set; }

    /// <summary>The limit for reads, in operations per second; null for none.</summary>
    [WireMember("iopsReadRate")]
    public long? IopsReadRate { get; set; }

    /// <summary>The limit for writes, in operations per second; null for none.</summary>
    [WireMember("iopsWriteRate")]
    public long? IopsWriteRate { get; set; }

    /// <summary>How the host caches the volume; null for its default.</summary>
    [WireMember("cacheMode")]
    public string? CacheMode { get; set; }

    /// <summary>The size of the volume and all it builds on, in bytes; null when unknown.</summary>
    [WireMember("chainSize")]
    public long? ChainSize { get; set; }
}
