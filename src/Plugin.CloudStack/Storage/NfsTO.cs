using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A secondary store on a file share, NFS or SMB.</summary>
[WireContract("com.cloud.agent.api.to.NfsTO")]
public sealed partial class NfsTO : IDataStoreTO
{
    /// <summary>
    /// The store's URL; a <c>cifs</c> URL may carry <c>user</c>, <c>password</c> and <c>domain</c> in its query.
    /// </summary>
    [WireMember("_url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>What the store is for.</summary>
    [WireMember("_role")]
    public DataStoreRole? Role { get; set; }

    /// <summary>The store's UUID; may be null.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>
    /// The NFS version to mount secondary storage with, for example <c>4.1</c>; null for the default.
    /// </summary>
    [WireMember("nfsVersion")]
    public string? NfsVersion { get; set; }
}
