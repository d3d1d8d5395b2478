using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to take a snapshot of a whole VM, with or without its memory.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CreateVMSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
[Opposite(typeof(DeleteVMSnapshotCommand))]
public sealed partial class CreateVMSnapshotCommand : VMSnapshotBaseCommand, ICommand<CreateVMSnapshotAnswer>
{
    /// <summary>The VM's UUID.</summary>
    [WireMember("vmUuid")]
    public string? VmUuid { get; set; }
}
