using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>What kind of source a moved disk has.</summary>
[WireEnum("com.cloud.agent.api.MigrateCommand$MigrateDiskInfo$Source")]
public enum MigrateDiskSource
{
    /// <summary>A file.</summary>
    [WireKey("file")]
    FILE,

    /// <summary>A device.</summary>
    [WireKey("dev")]
    DEV,
}
