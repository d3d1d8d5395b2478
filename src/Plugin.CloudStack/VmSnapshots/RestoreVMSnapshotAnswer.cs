using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Tells whether the snapshots are defined again.</summary>
[WireContract("com.cloud.agent.api.RestoreVMSnapshotAnswer")]
public sealed partial class RestoreVMSnapshotAnswer : Answer
{
    /// <summary>The VM's volumes.</summary>
    [WireMember("volumeTOs")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>The VM's power state.</summary>
    [WireMember("vmState")]
    public PowerState? VmState { get; set; }
}
