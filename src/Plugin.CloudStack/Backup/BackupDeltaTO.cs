using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>The difference that a backup added.</summary>
[WireContract("org.apache.cloudstack.storage.to.BackupDeltaTO", Construction = WireConstruction.Bare)]
public sealed partial class BackupDeltaTO : IDataTO
{
    /// <summary>The store that holds it.</summary>
    [WireMember("dataStoreTO")]
    public IDataStoreTO? DataStore { get; set; }

    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>Its path in the store.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The path of a picture of the console taken with it; null for none.</summary>
    [WireMember("screenshotPath")]
    public string? ScreenshotPath { get; set; }

    /// <summary>The format of its file.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }

    /// <summary>Its id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }
}
