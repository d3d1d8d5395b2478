using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to define a VM's snapshots again on a host that has just received the VM.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.RestoreVMSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class RestoreVMSnapshotCommand : VMSnapshotBaseCommand, ICommand<RestoreVMSnapshotAnswer>
{
    /// <summary>The VM's snapshots.</summary>
    [WireMember("snapshots")]
    public List<VMSnapshotTO?>? Snapshots { get; set; }

    /// <summary>The parent of each snapshot, by the snapshot's id; a root has none.</summary>
    [WireMember("snapshotAndParents")]
    public Dictionary<long, VMSnapshotTO?>? SnapshotAndParents { get; set; }
}
