using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to start the client software that a pool needs on the host. PowerFlex only so far.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.PrepareStorageClientCommand")]
[ResourceKey("pool", "PoolUuid")]
[Mutating]
[Opposite(typeof(UnprepareStorageClientCommand))]
public sealed partial class PrepareStorageClientCommand : Command, ICommand<PrepareStorageClientAnswer>
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
