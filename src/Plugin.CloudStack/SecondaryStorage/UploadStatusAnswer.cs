using Plugin.Abstractions;
using Plugin.CloudStack.DeployAsIs;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells how far a user's upload is.</summary>
[WireContract("org.apache.cloudstack.storage.command.UploadStatusAnswer")]
public sealed partial class UploadStatusAnswer : Answer
{
    /// <summary>How it stands.</summary>
    [WireMember("status")]
    public UserUploadStatus? Status { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("virtualSize")]
    public long VirtualSize { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    [WireMember("physicalSize")]
    public long PhysicalSize { get; set; }

    /// <summary>The path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>How much has arrived, in percent.</summary>
    [WireMember("downloadPercent")]
    public int DownloadPercent { get; set; }

    /// <summary>What an OVF file says; null for other formats.</summary>
    [WireMember("ovfInformationTO")]
    public OVFInformationTO? OvfInformation { get; set; }
}
