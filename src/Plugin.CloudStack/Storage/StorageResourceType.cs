using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What a storage resource that starts up is.</summary>
[WireEnum("com.cloud.storage.Storage$StorageResourceType")]
public enum StorageResourceType
{
    /// <summary>A pool of the host.</summary>
    STORAGE_POOL,

    /// <summary>A storage server.</summary>
    STORAGE_HOST,

    /// <summary>Secondary storage.</summary>
    SECONDARY_STORAGE,

    /// <summary>Secondary storage on the host itself.</summary>
    LOCAL_SECONDARY_STORAGE,
}
