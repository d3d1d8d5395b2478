using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What commands to secondary storage have in common.</summary>
[WireContract("com.cloud.agent.api.storage.SsCommand")]
public abstract partial class SsCommand : StorageNfsVersionCommand
{
    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }
}
