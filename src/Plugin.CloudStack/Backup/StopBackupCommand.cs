using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to end a backup that a client pulled, and to stop exporting its disks.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.StopBackupCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
[Opposite(typeof(StartBackupCommand))]
public sealed partial class StopBackupCommand : Command, ICommand<StopBackupAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long? VmId { get; set; }

    /// <summary>The backup's id in the kernel.</summary>
    [WireMember("backupId")]
    public long? BackupId { get; set; }
}
