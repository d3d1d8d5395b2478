using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells where the snapshot is that stands alone.</summary>
[WireContract("com.cloud.agent.api.ConvertSnapshotAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConvertSnapshotAnswer : Answer
{
    /// <summary>The snapshot that stands alone now, with its path and size.</summary>
    [WireMember("snapshotObjectTO")]
    public SnapshotObjectTO? SnapshotObjectTO { get; set; }
}
