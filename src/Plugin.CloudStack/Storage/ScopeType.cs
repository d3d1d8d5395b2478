using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Who sees a store.</summary>
[WireEnum("com.cloud.storage.ScopeType")]
public enum ScopeType
{
    /// <summary>One host.</summary>
    HOST,

    /// <summary>The hosts of a cluster.</summary>
    CLUSTER,

    /// <summary>The hosts of a zone.</summary>
    ZONE,

    /// <summary>All zones of a region.</summary>
    REGION,

    /// <summary>Everybody.</summary>
    GLOBAL,
}
