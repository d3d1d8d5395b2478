using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A storage pool as a host sees it.</summary>
[WireContract("com.cloud.agent.api.StoragePoolInfo")]
public sealed partial class StoragePoolInfo
{
    /// <summary>The pool's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The storage server's name or address; for local storage the host's.</summary>
    [WireMember("host")]
    public string? Host { get; set; }

    /// <summary>Where the host has the pool: the mount point, UNC path or folder.</summary>
    [WireMember("localPath")]
    public string? LocalPath { get; set; }

    /// <summary>The path or share on the server. The query of an SMB share may carry credentials.</summary>
    [WireMember("hostPath"), Redact(Redaction.UrlCredentials)]
    public string? HostPath { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The whole space, in bytes.</summary>
    [WireMember("capacityBytes")]
    public long CapacityBytes { get; set; }

    /// <summary>The free space, in bytes.</summary>
    [WireMember("availableBytes")]
    public long AvailableBytes { get; set; }

    /// <summary>The pool's name; usually null.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>Details of the pool, by name; usually null.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}
