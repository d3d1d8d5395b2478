using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to delete a checkpoint of a VM. One that is gone counts as deleted.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.DeleteVmCheckpointCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class DeleteVmCheckpointCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The name of the checkpoint.</summary>
    [WireMember("checkpointId")]
    public string? CheckpointId { get; set; }

    /// <summary>For each disk's path, the volume's UUID.</summary>
    [WireMember("diskPathUuidMap")]
    public Dictionary<string, string?>? DiskPathUuidMap { get; set; }

    /// <summary>True when the VM is off, so that its disks are reached without it.</summary>
    [WireMember("stoppedVM")]
    public bool StoppedVM { get; set; }
}
