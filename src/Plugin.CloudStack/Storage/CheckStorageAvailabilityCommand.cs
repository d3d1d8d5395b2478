using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks whether a host can reach pools.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.storage.CheckStorageAvailabilityCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CheckStorageAvailabilityCommand : Command, ICommand<Answer>
{
    /// <summary>For each pool's UUID, its kind.</summary>
    [WireMember("poolsMap")]
    public Dictionary<string, StoragePoolType?>? PoolsMap { get; set; }
}
