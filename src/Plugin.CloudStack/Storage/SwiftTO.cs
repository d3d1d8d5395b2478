using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A secondary store in OpenStack Swift.</summary>
[WireContract("com.cloud.agent.api.to.SwiftTO")]
public sealed partial class SwiftTO : IDataStoreTO
{
    /// <summary>The store's id in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>The service's URL.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>The account that owns the containers.</summary>
    [WireMember("account")]
    public string? Account { get; set; }

    /// <summary>The user.</summary>
    [WireMember("userName")]
    public string? UserName { get; set; }

    /// <summary>The user's key.</summary>
    [WireMember("key")]
    public Secret? Key { get; set; }

    /// <summary>The storage policy; null for the default.</summary>
    [WireMember("storagePolicy")]
    public string? StoragePolicy { get; set; }
}
