using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells where the backup is.</summary>
[WireContract("com.cloud.agent.api.BackupSnapshotAnswer")]
public sealed partial class BackupSnapshotAnswer : Answer
{
    /// <summary>The path of the backup on secondary storage.</summary>
    [WireMember("backupSnapshotName")]
    public string? BackupSnapshotName { get; set; }

    /// <summary>True when the whole volume was copied.</summary>
    [WireMember("full")]
    public bool Full { get; set; }
}
