using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Volumes;

/// <summary>What a volume to create is like.</summary>
[WireContract("com.cloud.vm.DiskProfile")]
public sealed partial class DiskProfile
{
    /// <summary>The size, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>The storage tags that the offering asks for.</summary>
    [WireMember("tags")]
    public string?[]? Tags { get; set; }

    /// <summary>What the VM uses the volume for.</summary>
    [WireMember("type")]
    public VolumeType? Type { get; set; }

    /// <summary>The volume's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>True when the volume belongs on the host's own storage.</summary>
    [WireMember("useLocalStorage")]
    public bool UseLocalStorage { get; set; }

    /// <summary>True when the volume can be made again from its template.</summary>
    [WireMember("recreatable")]
    public bool Recreatable { get; set; }

    /// <summary>The id of the disk offering.</summary>
    [WireMember("diskOfferingId")]
    public long DiskOfferingId { get; set; }

    /// <summary>The id of the template; null for an empty volume.</summary>
    [WireMember("templateId")]
    public long? TemplateId { get; set; }

    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volumeId")]
    public long VolumeId { get; set; }

    /// <summary>The volume's path; null until it is created.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>How space is set aside.</summary>
    [WireMember("provisioningType")]
    public ProvisioningType? ProvisioningType { get; set; }

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

    /// <summary>The operations per second that are reserved; null for none.</summary>
    [WireMember("minIops")]
    public long? MinIops { get; set; }

    /// <summary>The operations per second that are allowed; null for no limit.</summary>
    [WireMember("maxIops")]
    public long? MaxIops { get; set; }

    /// <summary>True when the volume has to be encrypted.</summary>
    [WireMember("requiresEncryption")]
    public bool RequiresEncryption { get; set; }

    /// <summary>The hypervisor.</summary>
    [WireMember("hyperType")]
    public HypervisorType? HypervisorType { get; set; }
}
