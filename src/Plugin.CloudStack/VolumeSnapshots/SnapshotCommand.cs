using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>What older commands on snapshots have in common; it is not sent itself.</summary>
[WireContract("com.cloud.agent.api.SnapshotCommand")]
public partial class SnapshotCommand : StorageNfsVersionCommand
{
    /// <summary>The name of the pool on the host, which is its UUID.</summary>
    [WireMember("primaryStoragePoolNameLabel")]
    public string? PrimaryStoragePoolNameLabel { get; set; }

    /// <summary>The pool that holds the volume.</summary>
    [WireMember("primaryPool")]
    public StorageFilerTO? PrimaryPool { get; set; }

    /// <summary>The snapshot's path on primary storage.</summary>
    [WireMember("snapshotUuid")]
    public string? SnapshotUuid { get; set; }

    /// <summary>The snapshot's name.</summary>
    [WireMember("snapshotName")]
    public string? SnapshotName { get; set; }

    /// <summary>The URL of the secondary store; it may carry credentials.</summary>
    [WireMember("secondaryStorageUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecondaryStorageUrl { get; set; }

    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("dcId")]
    public long? DcId { get; set; }

    /// <summary>The id of the account that owns the volume.</summary>
    [WireMember("accountId")]
    public long? AccountId { get; set; }

    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volumeId")]
    public long? VolumeId { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }
}
