using Plugin.Abstractions;
using Plugin.CloudStack.VolumeSnapshots;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to give all disks of a VM that is off the content of a snapshot. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.storage.RevertDiskOnlyVmSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class RevertDiskOnlyVmSnapshotCommand : Command, ICommand<RevertDiskOnlyVmSnapshotAnswer>
{
    /// <summary>The snapshot, a volume each.</summary>
    [WireMember("snapshotObjectTos")]
    public List<SnapshotObjectTO?>? Snapshots { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
