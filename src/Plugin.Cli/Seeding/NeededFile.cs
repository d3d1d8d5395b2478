using Plugin.HyperV.Driver.Disks;

namespace Plugin.Cli.Seeding;

/// <summary>A file on secondary storage that a session reads without having written it.</summary>
/// <param name="Path">The UNC path.</param>
/// <param name="SizeBytes">The size the guest sees; for an image that is no disk, the size of the file.</param>
internal sealed record NeededFile(string Path, long SizeBytes)
{
    /// <summary>True for a disk, false for an ISO image.</summary>
    public bool IsDisk => EndsWith(".vhd") || EndsWith(".vhdx");

    /// <summary>The format of a disk.</summary>
    public VirtualDiskFormat DiskFormat => EndsWith(".vhd") ? VirtualDiskFormat.Vhd : VirtualDiskFormat.Vhdx;

    private bool EndsWith(string extension) => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
