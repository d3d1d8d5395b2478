using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>What the older commands that download a template have in common.</summary>
[WireContract("com.cloud.agent.api.storage.AbstractDownloadCommand")]
public abstract partial class AbstractDownloadCommand : SsCommand
{
    /// <summary>The URL to download from; it may carry credentials.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>The format of the file.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }

    /// <summary>The id of the account that owns the template.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>The template's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
