using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Tells how much the snapshot takes.</summary>
[WireContract("com.cloud.agent.api.storage.CreateDiskOnlyVmSnapshotAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateDiskOnlyVmSnapshotAnswer : Answer
{
    /// <summary>For each volume's UUID, the size of its snapshot in bytes.</summary>
    [WireMember("mapVolumeToSnapshotSize")]
    public Dictionary<string, long?>? MapVolumeToSnapshotSize { get; set; }
}
