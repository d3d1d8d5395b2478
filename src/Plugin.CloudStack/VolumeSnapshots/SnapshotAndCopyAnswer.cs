using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells where the copy is.</summary>
[WireContract("org.apache.cloudstack.storage.command.SnapshotAndCopyAnswer")]
public sealed partial class SnapshotAndCopyAnswer : Answer
{
    /// <summary>The path of the copy; null on failure.</summary>
    [WireMember("_path")]
    public string? Path { get; set; }
}
