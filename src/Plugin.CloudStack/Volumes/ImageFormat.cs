using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>The format of a disk image.</summary>
[WireEnum("com.cloud.storage.Storage$ImageFormat")]
public enum ImageFormat
{
    /// <summary>QEMU's copy-on-write format.</summary>
    QCOW2,

    /// <summary>The plain bytes of the disk.</summary>
    RAW,

    /// <summary>Microsoft's older virtual hard disk.</summary>
    VHD,

    /// <summary>A CD-ROM image.</summary>
    ISO,

    /// <summary>A VMware appliance in one file.</summary>
    OVA,

    /// <summary>Microsoft's virtual hard disk, the format for Hyper-V.</summary>
    VHDX,

    /// <summary>An image for a physical machine.</summary>
    BAREMETAL,

    /// <summary>An image that an extension looks after.</summary>
    EXTERNAL,

    /// <summary>VMware's virtual disk.</summary>
    VMDK,

    /// <summary>VirtualBox's virtual disk.</summary>
    VDI,

    /// <summary>A tar archive.</summary>
    TAR,

    /// <summary>A zip archive.</summary>
    ZIP,

    /// <summary>A folder.</summary>
    DIR,

    /// <summary>A picture.</summary>
    PNG,
}
