using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells where the snapshot is.</summary>
[WireContract("com.cloud.agent.api.ManageSnapshotAnswer")]
public sealed partial class ManageSnapshotAnswer : Answer
{
    /// <summary>The path of the snapshot that was taken; null on failure.</summary>
    [WireMember("_snapshotPath")]
    public string? SnapshotPath { get; set; }
}
