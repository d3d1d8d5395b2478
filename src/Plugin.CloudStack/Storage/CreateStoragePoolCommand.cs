using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks one host of a cluster to create a storage pool before all of them are connected to it.</summary>
[WireContract("com.cloud.agent.api.CreateStoragePoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("pool", "Pool.Uuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteStoragePoolCommand))]
public sealed partial class CreateStoragePoolCommand : ModifyStoragePoolCommand, ICommand<Answer>
{
    /// <summary>True when a VMware datastore has to be created, too.</summary>
    [WireMember("_createDatastore")]
    public bool CreateDatastore { get; set; }

    /// <summary>Details of the pool to create, by name; may hold credentials. May be null.</summary>
    [WireMember("_details")]
    public Dictionary<string, string?>? CreationDetails { get; set; }
}
