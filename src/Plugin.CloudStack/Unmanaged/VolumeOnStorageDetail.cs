using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>What a disk's file says about itself.</summary>
[WireEnum("org.apache.cloudstack.storage.volume.VolumeOnStorageTO$Detail")]
public enum VolumeOnStorageDetail
{
    /// <summary>The file that it builds on.</summary>
    BACKING_FILE,

    /// <summary>The format of the file that it builds on.</summary>
    BACKING_FILE_FORMAT,

    /// <summary>The size of its clusters, in bytes.</summary>
    CLUSTER_SIZE,

    /// <summary>Its format.</summary>
    FILE_FORMAT,

    /// <summary>Whether something has it open.</summary>
    IS_LOCKED,

    /// <summary>Whether it is encrypted.</summary>
    IS_ENCRYPTED,
}
