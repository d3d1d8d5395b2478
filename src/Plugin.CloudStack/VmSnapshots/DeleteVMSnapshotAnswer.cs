using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Tells whether the snapshot is gone, and what became of the volumes.</summary>
[WireContract("com.cloud.agent.api.DeleteVMSnapshotAnswer")]
public sealed partial class DeleteVMSnapshotAnswer : Answer
{
    /// <summary>The VM's volumes after the merge, with their new paths and sizes.</summary>
    [WireMember("volumeTOs")]
    public List<VolumeObjectTO?>? Volumes { get; set; }
}
