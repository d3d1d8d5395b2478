using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>
/// Asks to start a backup that a client pulls over NBD: a checkpoint is made and the disks are exported.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.StartBackupCommand")]
[ResourceKey("vm", "VmName")]
[Mutating]
[Opposite(typeof(StopBackupCommand))]
public sealed partial class StartBackupCommand : Command, ICommand<StartBackupAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The name of the checkpoint to make.</summary>
    [WireMember("toCheckpointId")]
    public string? ToCheckpointId { get; set; }

    /// <summary>The name of the checkpoint that an increment starts from; null for a full backup.</summary>
    [WireMember("fromCheckpointId")]
    public string? FromCheckpointId { get; set; }

    /// <summary>When that checkpoint was made, in seconds since 1970; null for a full backup.</summary>
    [WireMember("fromCheckpointCreateTime")]
    public long? FromCheckpointCreateTime { get; set; }

    /// <summary>The path of the Unix socket to export on; null for a TCP port.</summary>
    [WireMember("socket")]
    public string? Socket { get; set; }

    /// <summary>For each disk's path, the volume's UUID.</summary>
    [WireMember("diskPathUuidMap")]
    public Dictionary<string, string?>? DiskPathUuidMap { get; set; }

    /// <summary>True when the VM is off, so that its disks are reached without it.</summary>
    [WireMember("stoppedVM")]
    public bool StoppedVM { get; set; }

    /// <summary>For each path of an encrypted disk, its passphrase.</summary>
    [WireMember("diskPathPassphraseMap"), Redact]
    public Dictionary<string, byte[]?>? DiskPathPassphraseMap { get; set; }
}
