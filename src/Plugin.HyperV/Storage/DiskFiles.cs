using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>Finds the file behind what the kernel calls a volume, a template or an ISO.</summary>
public sealed class DiskFiles(IHostFiles files, StorageRoots roots)
{
    private static readonly string[] DiskExtensions = [".vhdx", ".vhd", ".iso", ".avhdx", ".avhd", ".vhds"];

    /// <summary>The file where it is.</summary>
    /// <exception cref="HyperVException">There is none; the message names where it was looked for.</exception>
    public string Locate(StoredDisk disk) =>
        Find(disk) ?? throw new HyperVException(
            $"'{Candidates(disk)[0]}' does not exist; the store may have lost it, or another host may have put it elsewhere.");

    /// <summary>The file where it is, or null.</summary>
    /// <exception cref="HyperVException">Several files could be meant.</exception>
    public string? Find(StoredDisk disk)
    {
        var candidates = Candidates(disk);
        if (candidates.Find(files.FileExists) is { } exact)
        {
            return exact;
        }

        foreach (var candidate in candidates)
        {
            var isFile = HasDiskExtension(candidate);
            var matches = Siblings(HostPath.Directory(candidate), isFile ? HostPath.Stem(candidate) : HostPath.FileName(candidate));
            if (matches.Count == 0 && !isFile && files.DirectoryExists(candidate))
            {
                matches = DisksIn(candidate);
            }

            switch (matches.Count)
            {
                case 0:
                    continue;
                case 1:
                    return matches[0];
                default:
                    throw new HyperVException($"'{candidate}' could be any of {string.Join(", ", matches)}; name the format.");
            }
        }

        return null;
    }

    /// <summary>The file where it is to be made.</summary>
    /// <param name="disk">What the kernel calls it.</param>
    /// <param name="extension">The extension with its dot.</param>
    public string Target(StoredDisk disk, string extension)
    {
        var name = NameOf(disk);
        var path = HostPath.Combine(disk.Root, name);
        return roots.Check(HasDiskExtension(path) ? path : path + extension);
    }

    /// <summary>True when a path ends in an extension that disks and ISO images have.</summary>
    public static bool HasDiskExtension(string path) =>
        DiskExtensions.Contains(HostPath.Extension(path), StringComparer.OrdinalIgnoreCase);

    private static string NameOf(StoredDisk disk)
    {
        var name = string.IsNullOrEmpty(disk.Path) ? disk.Uuid : disk.Path;
        return string.IsNullOrEmpty(name) ? throw new HyperVException("The kernel sent a disk with neither a path nor a UUID.") : name;
    }

    private List<string> Candidates(StoredDisk disk)
    {
        var path = roots.Check(HostPath.Combine(disk.Root, NameOf(disk)));
        if (HasDiskExtension(path))
        {
            return [path];
        }

        var extension = ExtensionOf(disk.Format);
        List<string> candidates = [path + extension];
        if (!string.IsNullOrEmpty(disk.Uuid) && !string.IsNullOrEmpty(disk.Path))
        {
            candidates.Add(HostPath.Combine(path, disk.Uuid + extension));
        }

        if (extension.Length > 0)
        {
            candidates.Add(path);
        }

        return candidates;
    }

    private static string ExtensionOf(string? format) =>
        string.IsNullOrEmpty(format) || format.Equals("RAW", StringComparison.OrdinalIgnoreCase) ? "" : "." + format.ToLowerInvariant();

    private List<string> Siblings(string directory, string stem) =>
        !files.DirectoryExists(directory)
            ? []
            : [.. DisksIn(directory).Where(file => HostPath.Stem(file).Equals(stem, StringComparison.OrdinalIgnoreCase))];

    private List<string> DisksIn(string directory) =>
        [.. files.EnumerateFiles(directory, "*.vhd*").Where(static file => !PartialFile.IsPartial(file) && HasDiskExtension(file))];
}
