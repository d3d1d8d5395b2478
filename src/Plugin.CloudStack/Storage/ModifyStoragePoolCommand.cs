using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks a host to connect to a storage pool, or to let it go.</summary>
/// <remarks>
/// The kernel sends it to each host that should see the pool, each time the host connects, and expects the pool's size.
/// Sent by the kernel to each host of the pool.
/// </remarks>
[WireContract("com.cloud.agent.api.ModifyStoragePoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("pool", "Pool.Uuid")]
[Idempotent]
[Mutating]
public sealed partial class ModifyStoragePoolCommand : Command, ICommand<ModifyStoragePoolAnswer>
{
    /// <summary>True to connect, false to disconnect.</summary>
    [WireMember("add")]
    public bool Add { get; set; }

    /// <summary>The pool to connect to or to let go: its UUID, its kind, and where its storage is.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>
    /// A mount point that the kernel made up from the pool's host and path; use the pool's own path for local storage.
    /// </summary>
    [WireMember("localPath")]
    public string? LocalPath { get; set; }

    /// <summary>The path on the storage system; usually null.</summary>
    [WireMember("storagePath")]
    public string? StoragePath { get; set; }

    /// <summary>Details of the pool, such as mount options, by name; may be null.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}
