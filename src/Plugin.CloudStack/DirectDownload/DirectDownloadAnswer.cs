using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Tells where the template is in the pool, and how large.</summary>
[WireContract("org.apache.cloudstack.agent.directdownload.DirectDownloadAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DirectDownloadAnswer : Answer
{
    /// <summary>The size of the file, in bytes; null when unknown.</summary>
    [WireMember("templateSize")]
    public long? TemplateSize { get; set; }

    /// <summary>The template's path in the pool.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>True when another host may have more luck.</summary>
    [WireMember("retryOnOtherHosts")]
    public bool RetryOnOtherHosts { get; set; }
}
