using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A secondary store that a storage provider looks after.</summary>
[WireContract("org.apache.cloudstack.storage.to.ImageStoreTO")]
public sealed partial class ImageStoreTO : IDataStoreTO
{
    /// <summary>The kind of store.</summary>
    [WireMember("type")]
    public string? Type { get; set; }

    /// <summary>The store's URI; it may carry credentials.</summary>
    [WireMember("uri"), Redact(Redaction.UrlCredentials)]
    public string? Uri { get; set; }

    /// <summary>The provider.</summary>
    [WireMember("providerName")]
    public string? ProviderName { get; set; }

    /// <summary>What the store is for.</summary>
    [WireMember("role")]
    public DataStoreRole? Role { get; set; }

    /// <summary>The store's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }
}
