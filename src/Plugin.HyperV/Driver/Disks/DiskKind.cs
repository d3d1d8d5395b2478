namespace Plugin.HyperV.Driver.Disks;

/// <summary>What a disk is for.</summary>
public enum DiskKind
{
    /// <summary>The disk the VM boots from.</summary>
    Root,

    /// <summary>A data disk.</summary>
    Data,

    /// <summary>A DVD drive, with or without an image in it.</summary>
    Iso,
}
