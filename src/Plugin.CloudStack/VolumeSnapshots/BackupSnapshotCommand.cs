using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to copy a snapshot to secondary storage, the older way.</summary>
/// <remarks>Today's kernel sends <see cref="CopyCommand"/> instead. Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.BackupSnapshotCommand")]
[ResourceKey("snapshot", "SnapshotUuid")]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class BackupSnapshotCommand : SnapshotCommand, ICommand<BackupSnapshotAnswer>
{
    /// <summary>The path of the snapshot before on primary storage; null for none.</summary>
    [WireMember("prevSnapshotUuid")]
    public string? PrevSnapshotUuid { get; set; }

    /// <summary>The path of the backup before on secondary storage; null for a full copy.</summary>
    [WireMember("prevBackupUuid")]
    public string? PrevBackupUuid { get; set; }

    /// <summary>True when no VM that runs has the volume.</summary>
    [WireMember("isVolumeInactive")]
    public bool IsVolumeInactive { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The snapshot's id in the kernel.</summary>
    [WireMember("snapshotId")]
    public long? SnapshotId { get; set; }

    /// <summary>The Swift store that gets the backup; null for NFS.</summary>
    [WireMember("swift"), Redact]
    public SwiftTO? Swift { get; set; }

    /// <summary>The S3 store that gets the backup; null for NFS.</summary>
    [WireMember("s3")]
    public S3TO? S3 { get; set; }

    /// <summary>The pool that holds the volume.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The id of the secondary store in the kernel.</summary>
    [WireMember("secHostId")]
    public long? SecHostId { get; set; }
}
