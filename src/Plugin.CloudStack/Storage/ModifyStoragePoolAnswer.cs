using Plugin.Abstractions;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells whether the host sees the pool, and how big it is.</summary>
/// <remarks>
/// A success needs <c>poolInfo</c> with a local path and both sizes; the kernel casts to this class and dereferences
/// them.
/// </remarks>
[WireContract("com.cloud.agent.api.ModifyStoragePoolAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ModifyStoragePoolAnswer : Answer
{
    /// <summary>The pool as the host sees it. Never null on success.</summary>
    [WireMember("poolInfo")]
    public StoragePoolInfo? PoolInfo { get; set; }

    /// <summary>The templates that the pool holds, by name; may be empty.</summary>
    [WireMember("templateInfo")]
    public Dictionary<string, TemplateProp?>? TemplateInfo { get; set; }

    /// <summary>The name of the VMware datastore; null elsewhere.</summary>
    [WireMember("localDatastoreName")]
    public string? LocalDatastoreName { get; set; }

    /// <summary>The kind of pool that the host found where it differs; usually null.</summary>
    [WireMember("poolType")]
    public string? PoolType { get; set; }

    /// <summary>The pools inside a VMware datastore cluster; null elsewhere.</summary>
    [WireMember("datastoreClusterChildren")]
    public List<ModifyStoragePoolAnswer?>? DatastoreClusterChildren { get; set; }
}
