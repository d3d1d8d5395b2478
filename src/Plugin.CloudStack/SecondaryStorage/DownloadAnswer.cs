using Plugin.Abstractions;
using Plugin.CloudStack.DeployAsIs;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells how far a download is.</summary>
[WireContract("com.cloud.agent.api.storage.DownloadAnswer")]
public sealed partial class DownloadAnswer : Answer
{
    /// <summary>The job's id on the storage VM.</summary>
    [WireMember("jobId")]
    public string? JobId { get; set; }

    /// <summary>How much has arrived, in percent.</summary>
    [WireMember("downloadPct")]
    public int DownloadPercent { get; set; }

    /// <summary>What went wrong; null for nothing.</summary>
    [WireMember("errorString")]
    public string? ErrorString { get; set; }

    /// <summary>How the download stands.</summary>
    [WireMember("downloadStatus")]
    public DownloadStatus? DownloadStatus { get; set; }

    /// <summary>The path of the file while it arrives.</summary>
    [WireMember("downloadPath")]
    public string? DownloadPath { get; set; }

    /// <summary>The path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("templateSize")]
    public long TemplateSize { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    [WireMember("templatePhySicalSize")]
    public long TemplatePhysicalSize { get; set; }

    /// <summary>The checksum of the file.</summary>
    [WireMember("checkSum")]
    public string? CheckSum { get; set; }

    /// <summary>What an OVF file says; null for other formats.</summary>
    [WireMember("ovfInformationTO"), Redact]
    public OVFInformationTO? OvfInformation { get; set; }
}
