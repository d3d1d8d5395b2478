using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.Volumes;

/// <summary>A volume, on primary or secondary storage.</summary>
[WireContract("org.apache.cloudstack.storage.to.VolumeObjectTO")]
public sealed partial class VolumeObjectTO : DownloadableObjectTO, IDataTO
{
    /// <summary>The volume's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>What the VM uses the volume for.</summary>
    [WireMember("volumeType")]
    public VolumeType? VolumeType { get; set; }

    /// <summary>The pool or store that holds the volume, or is to hold it.</summary>
    [WireMember("dataStore")]
    public IDataStoreTO? DataStore { get; set; }

    /// <summary>The volume's name, for example <c>ROOT-10</c>.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("size")]
    public long? Size { get; set; }

    /// <summary>
    /// The size that is left for the guest, in bytes, where the format takes some; null when equal to <c>size</c>.
    /// </summary>
    [WireMember("usableSize")]
    public long? UsableSize { get; set; }

    /// <summary>
    /// The volume's path in its store, on primary storage without extension; null until it is created.
    /// </summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volumeId")]
    public long? VolumeId { get; set; }

    /// <summary>The instance name of the VM that has the volume; null when none has.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The id of the account that owns the volume.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>Text that the plugin gave with the disk earlier and gets back unread; null when it gave none.</summary>
    [WireMember("chainInfo")]
    public string? ChainInfo { get; set; }

    /// <summary>The format of the volume's file; may be null before it is created.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }

    /// <summary>How space is set aside.</summary>
    [WireMember("provisioningType")]
    public ProvisioningType? ProvisioningType { get; set; }

    /// <summary>The id of the pool that holds the volume.</summary>
    [WireMember("poolId")]
    public long? PoolId { get; set; }

    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The volume's place in the VM; null when it is not attached.</summary>
    [WireMember("deviceId")]
    public long? DeviceId { get; set; }

    /// <summary>The limit for reads, in bytes per second; null for none.</summary>
    [WireMember("bytesReadRate")]
    public long? BytesReadRate { get; set; }

    /// <summary>The limit for reads in a burst, in bytes per second; null for none.</summary>
    [WireMember("bytesReadRateMax")]
    public long? BytesReadRateMax { get; set; }

    /// <summary>How long a burst of reads may last, in seconds; null for no limit.</summary>
    [WireMember("bytesReadRateMaxLength")]
    public long? BytesReadRateMaxLength { get; set; }

    /// <summary>The limit for writes, in bytes per second; null for none.</summary>
    [WireMember("bytesWriteRate")]
    public long? BytesWriteRate { get; set; }

    /// <summary>The limit for writes in a burst, in bytes per second; null for none.</summary>
    [WireMember("bytesWriteRateMax")]
    public long? BytesWriteRateMax { get; set; }

    /// <summary>How long a burst of writes may last, in seconds; null for no limit.</summary>
    [WireMember("bytesWriteRateMaxLength")]
    public long? BytesWriteRateMaxLength { get; set; }

    /// <summary>The limit for reads, in operations per second; null for none.</summary>
    [WireMember("iopsReadRate")]
    public long? IopsReadRate { get; set; }

    /// <summary>The limit for reads in a burst, in operations per second; null for none.</summary>
    [WireMember("iopsReadRateMax")]
    public long? IopsReadRateMax { get; set; }

    /// <summary>How long a burst of reads may last, in seconds; null for no limit.</summary>
    [WireMember("iopsReadRateMaxLength")]
    public long? IopsReadRateMaxLength { get; set; }

    /// <summary>The limit for writes, in operations per second; null for none.</summary>
    [WireMember("iopsWriteRate")]
    public long? IopsWriteRate { get; set; }

    /// <summary>The limit for writes in a burst, in operations per second; null for none.</summary>
    [WireMember("iopsWriteRateMax")]
    public long? IopsWriteRateMax { get; set; }

    /// <summary>How long a burst of writes may last, in seconds; null for no limit.</summary>
    [WireMember("iopsWriteRateMaxLength")]
    public long? IopsWriteRateMaxLength { get; set; }

    /// <summary>How the host caches the volume; null for its default.</summary>
    [WireMember("cacheMode")]
    public DiskCacheMode? CacheMode { get; set; }

    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>What a migration to another pool needs to know; null otherwise.</summary>
    [WireMember("migrationOptions")]
    public MigrationOptions? MigrationOptions { get; set; }

    /// <summary>True when hosts fetch the template themselves.</summary>
    [WireMember("directDownload")]
    public bool DirectDownload { get; set; }

    /// <summary>The UUID of the store.</summary>
    [WireMember("dataStoreUuid")]
    public string? DataStoreUuid { get; set; }

    /// <summary>True when the volume keeps its template's configuration.</summary>
    [WireMember("deployAsIs")]
    public bool DeployAsIs { get; set; }

    /// <summary>In answers: the pool that the volume moved to; null when it stayed.</summary>
    [WireMember("updatedDataStoreUUID")]
    public string? UpdatedDataStoreUuid { get; set; }

    /// <summary>The vSphere storage policy; null elsewhere.</summary>
    [WireMember("vSphereStoragePolicyId")]
    public string? VSphereStoragePolicyId { get; set; }

    /// <summary>The passphrase of an encrypted volume; null otherwise.</summary>
    [WireMember("passphrase"), Redact]
    public byte[]? Passphrase { get; set; }

    /// <summary>The encryption format of the disk; null for a disk that is not encrypted.</summary>
    [WireMember("encryptFormat")]
    public string? EncryptFormat { get; set; }

    /// <summary>Paths of the volume's checkpoints; KVM only.</summary>
    [WireMember("checkpointPaths")]
    public List<string?>? CheckpointPaths { get; set; }

    /// <summary>URLs of the stores that hold the checkpoints; KVM only.</summary>
    [WireMember("checkpointImageStoreUrls"), Redact(Redaction.UrlCredentials)]
    public HashSet<string?>? CheckpointImageStoreUrls { get; set; }
}
