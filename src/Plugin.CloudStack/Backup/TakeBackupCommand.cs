using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to copy a VM's disks to a backup repository, with the VM running or off.</summary>
/// <remarks>KVM's backups to a NAS. Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.TakeBackupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class TakeBackupCommand : Command, ICommand<BackupAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The backup's folder in the repository.</summary>
    [WireMember("backupPath")]
    public string? BackupPath { get; set; }

    /// <summary>The kind of repository, for example <c>nfs</c>, <c>cifs</c> or <c>ceph</c>.</summary>
    [WireMember("backupRepoType")]
    public string? BackupRepoType { get; set; }

    /// <summary>The repository's address, for example <c>10.1.1.5:/backup</c>.</summary>
    [WireMember("backupRepoAddress"), Redact(Redaction.UrlCredentials)]
    public string? BackupRepoAddress { get; set; }

    /// <summary>The pools of the volumes, in the order of their paths; null for a VM that runs.</summary>
    [WireMember("volumePools")]
    public List<PrimaryDataStoreTO?>? VolumePools { get; set; }

    /// <summary>The paths of the volumes in their pools; null for a VM that runs.</summary>
    [WireMember("volumePaths")]
    public List<string?>? VolumePaths { get; set; }

    /// <summary>True to freeze the guest's file systems for the moment of the copy; null for the default.</summary>
    [WireMember("quiesce")]
    public bool? Quiesce { get; set; }

    /// <summary>The options to mount the repository with; they may hold credentials. Null for none.</summary>
    [WireMember("mountOptions"), Redact]
    public string? MountOptions { get; set; }

    /// <summary>How much to copy, <c>full</c> or <c>incremental</c>; null for full.</summary>
    [WireMember("mode")]
    public string? Mode { get; set; }

    /// <summary>The name of the dirty bitmap to start, which the next increment builds on; null for none.</summary>
    [WireMember("bitmapNew")]
    public string? BitmapNew { get; set; }

    /// <summary>The name of the dirty bitmap that says what changed since the parent; null for a full backup.</summary>
    [WireMember("bitmapParent")]
    public string? BitmapParent { get; set; }

    /// <summary>
    /// The paths of the parent's files in the repository, in the order of the volumes; null for a full backup.
    /// </summary>
    [WireMember("parentPaths")]
    public List<string?>? ParentPaths { get; set; }
}
