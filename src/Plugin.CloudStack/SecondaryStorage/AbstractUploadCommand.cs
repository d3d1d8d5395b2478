using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>What commands that bring a file from a store to a URL have in common.</summary>
[WireContract("com.cloud.agent.api.storage.AbstractUploadCommand")]
public partial class AbstractUploadCommand : StorageCommand
{
    /// <summary>The URL to send the file to; it may carry credentials.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>The format of the file.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }

    /// <summary>The id of the account that owns the file.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>The file's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
