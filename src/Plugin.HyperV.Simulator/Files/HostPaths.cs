namespace Plugin.HyperV.Simulator.Files;

/// <summary>Where the paths of one host are on the real disk. Names are looked up without case.</summary>
internal sealed class HostPaths(string dataDirectory, string hostAddress, int offeredFolderDepth)
{
    private readonly string _unc = Path.Combine(dataDirectory, "unc");
    private readonly string _local = Path.Combine(dataDirectory, "hosts", hostAddress);

    /// <summary>The place of a path, whether or not something is there; existing parts keep their stored case.</summary>
    /// <exception cref="IOException">The path is not usable.</exception>
    public string Locate(string path) => Locate(WindowsPath.Parse(path));

    public string Locate(WindowsPath path)
    {
        var place = path.IsUnc ? _unc : _local;
        foreach (var segment in path.Volume.Split('/').Concat(path.Segments))
        {
            place = Step(place, segment);
        }

        return place;
    }

    /// <summary>The stored file a path names: the file itself, or the sparse disk that stands for it; null when neither is there.</summary>
    public string? FindFile(string path)
    {
        var place = Locate(path);
        if (File.Exists(place))
        {
            return place;
        }

        var sparse = Step(Path.GetDirectoryName(place)!, Path.GetFileName(place) + HonestNames.SparseSuffix);
        return File.Exists(sparse) ? sparse : null;
    }

    /// <summary>The directory a path names, or null. Drives, shares and the first folders of a share are made when asked for.</summary>
    public string? FindDirectory(string path)
    {
        var parsed = WindowsPath.Parse(path);
        var place = Locate(parsed);
        if (Directory.Exists(place))
        {
            return place;
        }

        var offered = parsed.Segments.Count == 0
            || (parsed.IsUnc && parsed.Segments.Count <= offeredFolderDepth && !parsed.Segments[^1].Contains('.', StringComparison.Ordinal));
        return offered && !File.Exists(place) ? Directory.CreateDirectory(place).FullName : null;
    }

    /// <summary>True when a rename can take a file from one path to the other in one step.</summary>
    public static bool OnOneVolume(string from, string to)
    {
        var (source, target) = (WindowsPath.Parse(from), WindowsPath.Parse(to));
        return source.IsUnc == target.IsUnc && source.Volume == target.Volume;
    }

    private static string Step(string directory, string name)
    {
        var exact = Path.Combine(directory, name);
        if (Path.Exists(exact) || !Directory.Exists(directory))
        {
            return exact;
        }

        return Directory.EnumerateFileSystemEntries(directory)
            .FirstOrDefault(entry => string.Equals(Path.GetFileName(entry), name, StringComparison.OrdinalIgnoreCase)) ?? exact;
    }
}
