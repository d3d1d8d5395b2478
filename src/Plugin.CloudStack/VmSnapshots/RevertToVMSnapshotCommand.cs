using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to put a VM back to one of its snapshots.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.RevertToVMSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class RevertToVMSnapshotCommand : VMSnapshotBaseCommand, ICommand<RevertToVMSnapshotAnswer>
{
    /// <summary>True when the VM has to be registered again first.</summary>
    [WireMember("reloadVm")]
    public bool ReloadVm { get; set; }

    /// <summary>The VM's UUID.</summary>
    [WireMember("vmUuid")]
    public string? VmUuid { get; set; }
}
