using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks how full a store is.</summary>
/// <remarks>Sent by the kernel to a host of the pool, or to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.GetStorageStatsCommand")]
[Idempotent]
public sealed partial class GetStorageStatsCommand : StorageNfsVersionCommand, ICommand<GetStorageStatsAnswer>
{
    /// <summary>The pool's UUID; null for secondary storage.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Where the host has the pool.</summary>
    [WireMember("localPath")]
    public string? LocalPath { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("pooltype")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }

    /// <summary>The secondary store; null for a pool.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }
}
