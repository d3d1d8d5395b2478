using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to remove a snapshot of a VM and to merge what it holds.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.DeleteVMSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
[LongRunning]
[Opposite(typeof(CreateVMSnapshotCommand))]
public sealed partial class DeleteVMSnapshotCommand : VMSnapshotBaseCommand, ICommand<DeleteVMSnapshotAnswer>;
