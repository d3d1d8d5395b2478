using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Tells whether the snapshot was taken, and what became of the volumes.</summary>
/// <remarks>The kernel stores path, size and chain information of each volume.</remarks>
[WireContract("com.cloud.agent.api.CreateVMSnapshotAnswer")]
public sealed partial class CreateVMSnapshotAnswer : Answer
{
    /// <summary>The VM's volumes after the snapshot, with their new paths and sizes.</summary>
    [WireMember("volumeTOs")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>The snapshot that was taken.</summary>
    [WireMember("vmSnapshotTo")]
    public VMSnapshotTO? VmSnapshot { get; set; }
}
