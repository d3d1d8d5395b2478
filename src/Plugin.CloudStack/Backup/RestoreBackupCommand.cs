using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to write a backup's disks back to volumes.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.RestoreBackupCommand")]
[ResourceKey("vm", "VmName")]
[ResourceKey("path", "BackupPath")]
[Mutating]
[LongRunning]
public sealed partial class RestoreBackupCommand : Command, ICommand<BackupAnswer>
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

    /// <summary>The UUIDs of the volumes as they were backed up.</summary>
    [WireMember("backupVolumesUUIDs")]
    public List<string?>? BackupVolumesUUIDs { get; set; }

    /// <summary>The pools of the volumes to write, in the same order.</summary>
    [WireMember("restoreVolumePools")]
    public List<PrimaryDataStoreTO?>? RestoreVolumePools { get; set; }

    /// <summary>The paths of the volumes to write, in the same order.</summary>
    [WireMember("restoreVolumePaths")]
    public List<string?>? RestoreVolumePaths { get; set; }

    /// <summary>The sizes of the volumes to write, in bytes, in the same order.</summary>
    [WireMember("restoreVolumeSizes")]
    public List<long?>? RestoreVolumeSizes { get; set; }

    /// <summary>The names of the backup's files, in the same order.</summary>
    [WireMember("backupFiles")]
    public List<string?>? BackupFiles { get; set; }

    /// <summary>What the VM uses a single volume for, <c>ROOT</c> or <c>DATADISK</c>; null for all volumes.</summary>
    [WireMember("diskType")]
    public string? DiskType { get; set; }

    /// <summary>True when the VM still exists, false when it is made again from the backup.</summary>
    [WireMember("vmExists")]
    public bool? VmExists { get; set; }

    /// <summary>The state of the VM; null when it does not exist.</summary>
    [WireMember("vmState")]
    public VirtualMachineState? VmState { get; set; }

    /// <summary>How long mounting the repository may take, in seconds; null for the default.</summary>
    [WireMember("mountTimeout")]
    public int? MountTimeout { get; set; }

    /// <summary>The options to mount the repository with; they may hold credentials. Null for none.</summary>
    [WireMember("mountOptions"), Redact]
    public string? MountOptions { get; set; }
}
