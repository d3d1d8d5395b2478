using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to stop the client software of a pool.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.UnprepareStorageClientCommand")]
[ResourceKey("pool", "PoolUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(PrepareStorageClientCommand))]
public sealed partial class UnprepareStorageClientCommand : Command, ICommand<UnprepareStorageClientAnswer>
{
    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The storage pool's UUID.</summary>
    [WireMember("poolUuid")]
    public string? PoolUuid { get; set; }

    /// <summary>What the client needs to know, by name; it may hold credentials.</summary>
    [WireMember("details"), Redact]
    public Dictionary<string, string?>? Details { get; set; }
}
