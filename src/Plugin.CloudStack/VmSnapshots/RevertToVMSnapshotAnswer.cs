using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Tells whether the VM is back at the snapshot.</summary>
[WireContract("com.cloud.agent.api.RevertToVMSnapshotAnswer")]
public sealed partial class RevertToVMSnapshotAnswer : Answer
{
    /// <summary>The VM's volumes after going back, with their new paths and sizes.</summary>
    [WireMember("volumeTOs")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>The VM's power state after going back.</summary>
    [WireMember("vmState")]
    public PowerState? VmState { get; set; }
}
