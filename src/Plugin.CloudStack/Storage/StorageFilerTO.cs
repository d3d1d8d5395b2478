using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A storage pool as the commands that use it name it.</summary>
[WireContract("com.cloud.agent.api.to.StorageFilerTO")]
public sealed partial class StorageFilerTO
{
    /// <summary>The pool's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The pool's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The storage server's name or address; for local storage the host's.</summary>
    [WireMember("host")]
    public string? Host { get; set; }

    /// <summary>
    /// The path or share on the server; for local storage the folder. The query of an SMB share may carry credentials.
    /// </summary>
    [WireMember("path"), Redact(Redaction.UrlCredentials)]
    public string? Path { get; set; }

    /// <summary>The user and password for the server; null when it needs none.</summary>
    [WireMember("userInfo")]
    public Secret? UserInfo { get; set; }

    /// <summary>The server's TCP port; 0 when it has none.</summary>
    [WireMember("port")]
    public int Port { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("type")]
    public StoragePoolType? Type { get; set; }
}
