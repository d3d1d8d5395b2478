using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>What a moved disk is.</summary>
[WireEnum("com.cloud.agent.api.MigrateCommand$MigrateDiskInfo$DiskType")]
public enum MigrateDiskType
{
    /// <summary>A file.</summary>
    [WireKey("file")]
    FILE,

    /// <summary>A block device.</summary>
    [WireKey("block")]
    BLOCK,
}
