using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks one host of a cluster to create a storage pool before all of them are connected to it.</summary>
/// <remarks>
/// Sent by the kernel to hosts of the cluster in turn, until one succeeds. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.CreateStoragePoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("pool", "Pool.Uuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteStoragePoolCommand))]
public sealed partial class CreateStoragePoolCommand : Command, ICommand<Answer>
{
    /// <summary>True when a VMware datastore has to be created, too.</summary>
    [WireMember("_createDatastore")]
    public bool CreateDatastore { get; set; }

    /// <summary>Details of the pool to create, by name; may hold credentials. May be null.</summary>
    [WireMember("_details")]
    public Dictionary<string, string?>? CreationDetails { get; set; }

    /// <summary>True to connect, false to disconnect.</summary>
    [WireMember("add")]
    public bool Add { get; set; }

    /// <summary>The pool to create: its UUID, its kind, and where its storage is.</summary>
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
