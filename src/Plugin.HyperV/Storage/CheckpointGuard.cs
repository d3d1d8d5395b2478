using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>Keeps the disks that checkpoints are built on: without its base, the rest of such a disk is lost.</summary>
internal static class CheckpointGuard
{
    /// <exception cref="HyperVException">A checkpoint disk in the same directory is built on the file.</exception>
    public static void RequireNoneOn(IHostFiles files, string file)
    {
        var directory = HostPath.Directory(file);
        if (!files.FileExists(file) || !files.DirectoryExists(directory))
        {
            return;
        }

        if (files.EnumerateFiles(directory, "*.avhd*").FirstOrDefault(leaf => CheckpointDisk.IsLeafOf(leaf, file)) is { } found)
        {
            throw new HyperVException($"'{file}' must stay as it is: the checkpoint disk '{found}' is built on it; delete the VM's snapshots first.");
        }
    }
}
