using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks a host to forget a storage pool. The data stays.</summary>
/// <remarks>
/// Sent by the kernel to each host of the pool on KVM, elsewhere to hosts in turn until one succeeds. Its answer is a
/// plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.DeleteStoragePoolCommand")]
[ResourceKey("pool", "Pool.Uuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateStoragePoolCommand))]
public sealed partial class DeleteStoragePoolCommand : Command, ICommand<Answer>
{
    /// <summary>The pool to forget.</summary>
    [WireMember("_pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>A mount point that the kernel made up from the pool's host and path.</summary>
    [WireMember("_localPath")]
    public string? LocalPath { get; set; }

    /// <summary>True when a VMware datastore has to be removed, too.</summary>
    [WireMember("_removeDatastore")]
    public bool RemoveDatastore { get; set; }

    /// <summary>Details of the pool, by name; may be null.</summary>
    [WireMember("_details")]
    public Dictionary<string, string?>? Details { get; set; }
}
