using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to connect a host to a StorPool pool.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolModifyStoragePoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("pool", "Pool.Uuid")]
[Idempotent]
[Mutating]
public sealed partial class StorPoolModifyStoragePoolCommand : Command, ICommand<StorPoolModifyStoragePoolAnswer>
{
    /// <summary>The name of the volume that shows whether StorPool works.</summary>
    [WireMember("volumeName")]
    public string? VolumeName { get; set; }

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
