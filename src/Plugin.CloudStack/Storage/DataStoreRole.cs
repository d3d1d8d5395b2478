using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What a data store is for.</summary>
[WireEnum("com.cloud.storage.DataStoreRole")]
public enum DataStoreRole
{
    /// <summary>The disks of running VMs.</summary>
    Primary,

    /// <summary>Templates, ISOs, snapshots and uploaded volumes.</summary>
    Image,

    /// <summary>Copies of images on the way between stores.</summary>
    ImageCache,

    /// <summary>Backups.</summary>
    Backup,

    /// <summary>Objects of users.</summary>
    Object,
}
