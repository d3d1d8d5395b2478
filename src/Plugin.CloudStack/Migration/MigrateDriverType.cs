using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>The format of a moved disk.</summary>
[WireEnum("com.cloud.agent.api.MigrateCommand$MigrateDiskInfo$DriverType")]
public enum MigrateDriverType
{
    /// <summary>QEMU's copy-on-write format.</summary>
    [WireKey("qcow2")]
    QCOW2,

    /// <summary>The plain bytes.</summary>
    [WireKey("raw")]
    RAW,
}
