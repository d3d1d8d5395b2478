namespace Plugin.HyperV.Driver.Disks;

/// <summary>What the host knows about a disk file.</summary>
/// <param name="Path">The file.</param>
/// <param name="VirtualSizeBytes">The size the guest sees.</param>
/// <param name="FileSizeBytes">The size of the file; null when the host does not say.</param>
/// <param name="ParentPath">The parent of a differencing disk, or null.</param>
public sealed record VirtualDiskInfo(string Path, long VirtualSizeBytes, long? FileSizeBytes, string? ParentPath);
