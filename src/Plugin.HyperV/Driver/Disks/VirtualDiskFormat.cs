namespace Plugin.HyperV.Driver.Disks;

/// <summary>The format of a disk file, with Hyper-V's number.</summary>
public enum VirtualDiskFormat
{
    /// <summary>The older format, up to 2 TB; system VM templates use it.</summary>
    Vhd = 2,

    /// <summary>The current format.</summary>
    Vhdx = 3,
}
