using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>The disks that checkpoints make: <c>disk_&lt;GUID&gt;.avhdx</c> on top of <c>disk.vhdx</c>.</summary>
internal static class CheckpointDisk
{
    public static bool IsLeaf(string? path) =>
        path is not null
        && HostPath.Extension(path) is var extension
        && (extension.Equals(".avhdx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".avhd", StringComparison.OrdinalIgnoreCase));

    /// <summary>The stem of the volume that a disk file belongs to: its own, or for a checkpoint's disk that of the disk below.</summary>
    public static string VolumeOf(string path)
    {
        var stem = HostPath.Stem(path);
        var end = stem.LastIndexOf('_');
        return IsLeaf(path) && end > 0 && Guid.TryParseExact(stem.AsSpan(end + 1), "D", out _) ? stem[..end] : stem;
    }

    public static bool IsLeafOf(string? path, string baseDisk) =>
        IsLeaf(path)
        && string.Equals(VolumeOf(path!), HostPath.Stem(baseDisk), StringComparison.OrdinalIgnoreCase);
}
