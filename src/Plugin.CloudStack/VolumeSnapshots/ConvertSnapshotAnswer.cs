using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells where the snapshot is that stands alone. The kernel casts to this class.</summary>
[WireContract("com.cloud.agent.api.ConvertSnapshotAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConvertSnapshotAnswer : Answer
{
    /// <summary>The snapshot.</summary>
    [WireMember("snapshotObjectTO")]
    public SnapshotObjectTO? SnapshotObjectTO { get; set; }
}
