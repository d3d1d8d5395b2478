using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells which files make up a snapshot.</summary>
[WireContract("org.apache.cloudstack.storage.command.QuerySnapshotZoneCopyAnswer", Construction = WireConstruction.Bare)]
public sealed partial class QuerySnapshotZoneCopyAnswer : Answer
{
    /// <summary>The paths of the files in the store.</summary>
    [WireMember("files")]
    public List<string?>? Files { get; set; }
}
