using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Tells which snapshots were found.</summary>
[WireContract("com.cloud.agent.api.ValidateSnapshotAnswer")]
public sealed partial class ValidateSnapshotAnswer : Answer
{
    /// <summary>The backup that should be there.</summary>
    [WireMember("expectedSnapshotBackupUuid")]
    public string? ExpectedSnapshotBackupUuid { get; set; }

    /// <summary>The backup that is there.</summary>
    [WireMember("actualSnapshotBackupUuid")]
    public string? ActualSnapshotBackupUuid { get; set; }

    /// <summary>The snapshot that is there.</summary>
    [WireMember("actualSnapshotUuid")]
    public string? ActualSnapshotUuid { get; set; }
}
