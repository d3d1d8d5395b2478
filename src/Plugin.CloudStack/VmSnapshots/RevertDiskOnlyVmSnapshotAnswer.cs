using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Tells where the volumes are now.</summary>
[WireContract("com.cloud.agent.api.storage.RevertDiskOnlyVmSnapshotAnswer", Construction = WireConstruction.Bare)]
public sealed partial class RevertDiskOnlyVmSnapshotAnswer : Answer
{
    /// <summary>The volumes with their paths.</summary>
    [WireMember("volumeObjectTos")]
    public List<VolumeObjectTO?>? Volumes { get; set; }
}
