using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells how much space a backup repository has.</summary>
[WireContract("org.apache.cloudstack.backup.BackupStorageStatsAnswer", Construction = WireConstruction.Bare)]
public sealed partial class BackupStorageStatsAnswer : Answer
{
    /// <summary>The repository's size, in bytes.</summary>
    [WireMember("totalSize")]
    public long? TotalSize { get; set; }

    /// <summary>How much of it is used, in bytes.</summary>
    [WireMember("usedSize")]
    public long? UsedSize { get; set; }
}
