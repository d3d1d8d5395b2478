using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Migration;

/// <summary>A disk that moves along with its VM.</summary>
[WireContract("com.cloud.agent.api.MigrateCommand$MigrateDiskInfo", Construction = WireConstruction.Bare)]
public sealed partial class MigrateDiskInfo
{
    /// <summary>The disk's serial number.</summary>
    [WireMember("serialNumber")]
    public string? SerialNumber { get; set; }

    /// <summary>What the disk is at the destination.</summary>
    [WireMember("diskType")]
    public MigrateDiskType? DiskType { get; set; }

    /// <summary>The format of the disk at the destination.</summary>
    [WireMember("driverType")]
    public MigrateDriverType? DriverType { get; set; }

    /// <summary>What kind of source the disk has at the destination.</summary>
    [WireMember("source")]
    public MigrateDiskSource? Source { get; set; }

    /// <summary>The path of the disk at the destination.</summary>
    [WireMember("sourceText")]
    public string? SourceText { get; set; }

    /// <summary>The path of the file that it builds on; null for none.</summary>
    [WireMember("backingStoreText")]
    public string? BackingStoreText { get; set; }

    /// <summary>True when the disk is a file in a file system now.</summary>
    [WireMember("isSourceDiskOnStorageFileSystem")]
    public bool IsSourceDiskOnStorageFileSystem { get; set; }

    /// <summary>The kind of pool that holds the disk.</summary>
    [WireMember("sourcePoolType")]
    public StoragePoolType? SourcePoolType { get; set; }

    /// <summary>The kind of pool that it goes to.</summary>
    [WireMember("destPoolType")]
    public StoragePoolType? DestinationPoolType { get; set; }
}
