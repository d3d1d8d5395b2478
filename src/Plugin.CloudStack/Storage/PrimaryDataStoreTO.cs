using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A storage pool as the home of a volume or template.</summary>
[WireContract("org.apache.cloudstack.storage.to.PrimaryDataStoreTO", Construction = WireConstruction.Bare)]
public sealed partial class PrimaryDataStoreTO : IDataStoreTO
{
    /// <summary>The pool's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The pool's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The kind of storage as text; usually null.</summary>
    [WireMember("type")]
    public string? Type { get; set; }

    /// <summary>The pool's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The storage server's name or address; for local storage the host's.</summary>
    [WireMember("host")]
    public string? Host { get; set; }

    /// <summary>
    /// The path or share on the server; for local storage the folder. The query of an SMB share may carry credentials.
    /// </summary>
    [WireMember("path"), Redact(Redaction.UrlCredentials)]
    public string? Path { get; set; }

    /// <summary>The server's TCP port.</summary>
    [WireMember("port")]
    public int Port { get; set; }

    /// <summary>The pool's URL; it may carry credentials.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>Details of the pool, by name; may hold credentials.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }

    /// <summary>True when VMware makes full clones in this pool; null elsewhere.</summary>
    [WireMember("fullCloneFlag")]
    public bool? FullCloneFlag { get; set; }

    /// <summary>True when the pool only takes the provisioning that was asked for; null when it was not said.</summary>
    [WireMember("diskProvisioningStrictnessFlag")]
    public bool? DiskProvisioningStrictnessFlag { get; set; }

    /// <summary>True when each volume is one of its own on the storage system.</summary>
    [WireMember("isManaged")]
    public bool IsManaged { get; set; }

    /// <summary>The kind of pool that contains this one; null when none does.</summary>
    [WireMember("parentPoolType")]
    public StoragePoolType? ParentPoolType { get; set; }
}
