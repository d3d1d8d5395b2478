using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>The kind of a storage pool. The kernel's reader refuses a kind that it does not know.</summary>
[WireEnum("com.cloud.storage.Storage$StoragePoolType", RejectUnknown = true)]
public enum StoragePoolType
{
    /// <summary>A folder on the host.</summary>
    Filesystem,

    /// <summary>An NFS share.</summary>
    NetworkFilesystem,

    /// <summary>A LUN of an iSCSI target.</summary>
    IscsiLUN,

    /// <summary>An iSCSI target.</summary>
    Iscsi,

    /// <summary>ISO images.</summary>
    ISO,

    /// <summary>Local logical volumes.</summary>
    LVM,

    /// <summary>Clustered logical volumes.</summary>
    CLVM,

    /// <summary>Clustered logical volumes, the newer way.</summary>
    CLVM_NG,

    /// <summary>A Ceph block device pool.</summary>
    RBD,

    /// <summary>A path that a cluster file system mounts on every host.</summary>
    SharedMountPoint,

    /// <summary>VMware's cluster file system.</summary>
    VMFS,

    /// <summary>Storage that the administrator has set up on the hypervisor.</summary>
    PreSetup,

    /// <summary>A local ext file system.</summary>
    EXT,

    /// <summary>Oracle's cluster file system.</summary>
    OCFS2,

    /// <summary>An SMB share.</summary>
    SMB,

    /// <summary>A Gluster volume.</summary>
    Gluster,

    /// <summary>Dell PowerFlex.</summary>
    PowerFlex,

    /// <summary>NFS with a share per volume.</summary>
    ManagedNFS,

    /// <summary>LINSTOR.</summary>
    Linstor,

    /// <summary>A VMware datastore cluster.</summary>
    DatastoreCluster,

    /// <summary>StorPool.</summary>
    StorPool,

    /// <summary>Fibre Channel LUNs.</summary>
    FiberChannel,
}
