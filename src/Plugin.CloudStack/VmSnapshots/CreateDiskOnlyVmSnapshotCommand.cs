using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks for a snapshot of all disks of a VM at one moment, without its memory. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.storage.CreateDiskOnlyVmSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class CreateDiskOnlyVmSnapshotCommand : VMSnapshotBaseCommand, ICommand<CreateDiskOnlyVmSnapshotAnswer>
{
    /// <summary>The state of the VM.</summary>
    [WireMember("vmState")]
    public VirtualMachineState? VmState { get; set; }

    /// <summary>Each volume with the path of the file that takes writes after the snapshot.</summary>
    [WireMember("volumeTosAndNewPaths")]
    public List<Pair<VolumeObjectTO, string>?>? VolumeTosAndNewPaths { get; set; }
}
