using Plugin.Abstractions;
using Plugin.CloudStack.VmSnapshots;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>A volume with what its incremental backup stands on.</summary>
[WireContract("org.apache.cloudstack.storage.to.KbossTO", Construction = WireConstruction.Bare)]
public sealed partial class KbossTO
{
    /// <summary>The path of the parent backup on secondary storage; null for a full backup.</summary>
    [WireMember("pathBackupParentOnSecondary")]
    public string? PathBackupParentOnSecondary { get; set; }

    /// <summary>The volume that is backed up.</summary>
    [WireMember("volumeObjectTO")]
    public VolumeObjectTO? Volume { get; set; }

    /// <summary>The path of the delta that the backup begins on primary storage.</summary>
    [WireMember("deltaPathOnPrimary")]
    public string? DeltaPathOnPrimary { get; set; }

    /// <summary>The path of the delta that the parent left on primary storage; null for none.</summary>
    [WireMember("parentDeltaPathOnPrimary")]
    public string? ParentDeltaPathOnPrimary { get; set; }

    /// <summary>The path that the backup gets on secondary storage.</summary>
    [WireMember("deltaPathOnSecondary")]
    public string? DeltaPathOnSecondary { get; set; }

    /// <summary>What to merge after the backup; null for nothing.</summary>
    [WireMember("deltaMergeTreeTO")]
    public DeltaMergeTreeTO? MergeTree { get; set; }

    /// <summary>The paths of VM snapshots taken since the parent.</summary>
    [WireMember("vmSnapshotDeltaPaths")]
    public List<string?>? VmSnapshotDeltaPaths { get; set; }
}
