using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Tells how the host sees the StorPool pool.</summary>
[WireContract("com.cloud.agent.api.storage.StorPoolModifyStoragePoolAnswer", Construction = WireConstruction.Bare)]
public sealed partial class StorPoolModifyStoragePoolAnswer : Answer
{
    /// <summary>The pool with its capacity.</summary>
    [WireMember("poolInfo")]
    public StoragePoolInfo? PoolInfo { get; set; }

    /// <summary>Templates that the pool has, by name.</summary>
    [WireMember("templateInfo")]
    public Dictionary<string, TemplateProp?>? TemplateInfo { get; set; }

    /// <summary>The pool's name on the host.</summary>
    [WireMember("localDatastoreName")]
    public string? LocalDatastoreName { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public string? PoolType { get; set; }

    /// <summary>Always empty.</summary>
    [WireMember("datastoreClusterChildren")]
    public List<ModifyStoragePoolAnswer?>? DatastoreClusterChildren { get; set; }

    /// <summary>The id of StorPool's cluster.</summary>
    [WireMember("clusterId")]
    public string? ClusterId { get; set; }

    /// <summary>The host's id in StorPool.</summary>
    [WireMember("clientNodeId")]
    public string? ClientNodeId { get; set; }

    /// <summary>The location of StorPool's cluster.</summary>
    [WireMember("clusterLocation")]
    public string? ClusterLocation { get; set; }
}
