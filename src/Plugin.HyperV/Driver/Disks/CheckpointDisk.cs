using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>The disks that checkpoints make: <c>disk_&lt;GUID&gt;.avhdx</c> on top of <c>disk.vhdx</c>.</summary>
internal static class CheckpointDisk
{
    public static bool IsLeaf(string? path) =>
        path is not null
        && HostPath.Extension(path) is var extension
        && (extension.Equals(".avhdx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".avhd", StringComparison.OrdinalIgnoreCase));

    public static bool IsLeafOf(string? path, string baseDisk) =>
        IsLeaf(path)
        && HostPath.FileName(path!).StartsWith(HostPath.Stem(baseDisk) + "_", StringComparison.OrdinalIgnoreCase);
}
