using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.Host;

/// <summary>
/// What a storage resource says of itself when it connects; a hypervisor host adds one for its local storage.
/// </summary>
/// <remarks>Sent by a resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupStorageCommand")]
[Idempotent]
public sealed partial class StartupStorageCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupStorageCommand() => Type = HostType.Storage;

    /// <summary>The path that the store is mounted below; null for a pool.</summary>
    [WireMember("parent")]
    public string? Parent { get; set; }

    /// <summary>The templates that it holds, by name.</summary>
    [WireMember("templateInfo")]
    public Dictionary<string, TemplateProp?>? TemplateInfo { get; set; }

    /// <summary>The whole space, in bytes.</summary>
    [WireMember("totalSize")]
    public long TotalSize { get; set; }

    /// <summary>The local pool; null for other storage.</summary>
    [WireMember("poolInfo")]
    public StoragePoolInfo? PoolInfo { get; set; }

    /// <summary>What it is; <c>STORAGE_POOL</c> for local storage.</summary>
    [WireMember("resourceType")]
    public StorageResourceType? ResourceType { get; set; }

    /// <summary>The kind of pool; null when <c>poolInfo</c> tells.</summary>
    [WireMember("fsType")]
    public StoragePoolType? FsType { get; set; }

    /// <summary>Facts about it by name.</summary>
    [WireMember("hostDetails")]
    public Dictionary<string, string?>? HostDetails { get; set; } = [];

    /// <summary>The share that it serves; null for a pool.</summary>
    [WireMember("nfsShare"), Redact(Redaction.UrlCredentials)]
    public string? NfsShare { get; set; }
}
