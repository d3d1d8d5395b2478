using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>A picture of a VM's console, taken to check a backup.</summary>
[WireContract("org.apache.cloudstack.backup.to.BackupScreenshotTO", Construction = WireConstruction.Bare)]
public sealed partial class BackupScreenshotTO : IDataTO
{
    /// <summary>The store that holds it.</summary>
    [WireMember("dataStoreTO")]
    public IDataStoreTO? DataStore { get; set; }

    /// <summary>The hypervisor that it belongs to.</summary>
    [WireMember("hypervisor")]
    public HypervisorType? Hypervisor { get; set; }

    /// <summary>Its path in the store.</summary>
    [WireMember("path")]
    public string? Path { get; set; }
}
