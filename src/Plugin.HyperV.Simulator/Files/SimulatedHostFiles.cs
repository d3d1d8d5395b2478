using System.IO.Enumeration;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Simulator.Files;

/// <summary>
/// The files of a simulated host: <c>\\server\share\dir\file</c> is <c>unc/server/share/dir/file</c> under the data
/// directory, and <c>D:\dir\file</c> is <c>hosts/&lt;address&gt;/d/dir/file</c>.
/// </summary>
/// <remarks>
/// A disk that a running machine holds is refused with the same <see cref="IOException"/> as on Windows. A sparse disk
/// (see the class remarks of <see cref="SimulatedClusterOptions"/>) keeps its honest stored name through copies and moves.
/// </remarks>
public sealed class SimulatedHostFiles : IHostFiles
{
    private readonly HostPaths _paths;
    private readonly DiskLocks _locks;
    private readonly SimulatedClusterOptions _options;

    internal SimulatedHostFiles(HostPaths paths, DiskLocks locks, SimulatedClusterOptions options)
    {
        _paths = paths;
        _locks = locks;
        _options = options;
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => _paths.FindFile(path) is not null;

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => _paths.FindDirectory(path) is not null;

    /// <inheritdoc/>
    public void CreateDirectory(string path)
    {
        var place = _paths.Locate(path);
        if (File.Exists(place))
        {
            throw new IOException($"Cannot create the directory '{path}': a file with that name exists.");
        }

        Directory.CreateDirectory(place);
    }

    /// <inheritdoc/>
    public long Length(string path) => new FileInfo(RequireFile(path)).Length;

    /// <inheritdoc/>
    public IReadOnlyList<string> EnumerateFiles(string directory, string pattern)
    {
        var place = RequireDirectory(directory);
        return
        [
            .. Directory.EnumerateFiles(place)
                .Select(static file => HonestNames.Visible(Path.GetFileName(file)))
                .OfType<string>()
                .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase)
                .Select(name => directory.TrimEnd('\\', '/') + '\\' + name),
        ];
    }

    /// <inheritdoc/>
    public Stream OpenRead(string path)
    {
        var file = RequireFile(path);
        if (_locks.IsHeldForWriting(file))
        {
            throw InUse(path);
        }

        return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 128 * 1024, FileOptions.Asynchronous);
    }

    /// <inheritdoc/>
    public Stream Create(string path)
    {
        RefuseIfHeld(path);
        var place = _paths.Locate(path);
        RequireParent(path, place);
        if (Directory.Exists(place))
        {
            throw new UnauthorizedAccessException($"'{path}' is a directory.");
        }

        return new HonestFileStream(place);
    }

    /// <inheritdoc/>
    public void Move(string from, string to)
    {
        if (!HostPaths.OnOneVolume(from, to))
        {
            throw new IOException($"Cannot move '{from}' to '{to}': they are on different volumes.");
        }

        RefuseIfHeld(from);
        RefuseIfHeld(to);
        var source = RequireFile(from);
        var target = _paths.Locate(to);
        RequireParent(to, target);
        StoredDisk.Rename(source, target);
    }

    /// <inheritdoc/>
    public void Delete(string path)
    {
        RefuseIfHeld(path);
        while (_paths.FindFile(path) is { } file)
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public (long CapacityBytes, long AvailableBytes) Space(string directory)
    {
        var drive = new DriveInfo(RequireDirectory(directory));
        return (_options.VolumeCapacityBytes ?? drive.TotalSize, _options.VolumeAvailableBytes ?? drive.AvailableFreeSpace);
    }

    private string RequireFile(string path) =>
        _paths.FindFile(path) ?? throw new FileNotFoundException($"Could not find file '{path}'.", path);

    private string RequireDirectory(string path) =>
        _paths.FindDirectory(path) ?? throw new DirectoryNotFoundException($"Could not find the directory '{path}'.");

    private void RequireParent(string path, string place)
    {
        var parent = path.TrimEnd('\\', '/');
        var cut = parent.LastIndexOfAny(['\\', '/']);
        if (!Directory.Exists(Path.GetDirectoryName(place)) && (cut < 0 || _paths.FindDirectory(parent[..(cut + 1)]) is null))
        {
            throw new DirectoryNotFoundException($"Could not find a part of the path '{path}'.");
        }
    }

    private void RefuseIfHeld(string path)
    {
        if (_paths.FindFile(path) is { } file && _locks.IsHeld(file))
        {
            throw InUse(path);
        }
    }

    private static IOException InUse(string path) =>
        new($"The process cannot access the file '{path}' because it is being used by another process.");
}
