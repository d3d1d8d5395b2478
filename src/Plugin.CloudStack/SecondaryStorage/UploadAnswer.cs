using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells how far sending a file is.</summary>
[WireContract("com.cloud.agent.api.storage.UploadAnswer")]
public sealed partial class UploadAnswer : Answer
{
    /// <summary>The job's id on the storage VM.</summary>
    [WireMember("jobId")]
    public string? JobId { get; set; }

    /// <summary>How much was sent, in percent.</summary>
    [WireMember("uploadPct")]
    public int UploadPercent { get; set; }

    /// <summary>What went wrong; null for nothing.</summary>
    [WireMember("errorString")]
    public string? ErrorString { get; set; }

    /// <summary>How it stands.</summary>
    [WireMember("uploadStatus")]
    public UploadStatus? UploadStatus { get; set; }

    /// <summary>The URL that the file goes to.</summary>
    [WireMember("uploadPath")]
    public string? UploadPath { get; set; }

    /// <summary>The path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    [WireMember("templateSize")]
    public long? TemplateSize { get; set; } = 0;
}
