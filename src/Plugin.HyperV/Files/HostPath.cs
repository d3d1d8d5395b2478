using System.Buffers;
using Plugin.HyperV.Driver;

namespace Plugin.HyperV.Files;

/// <summary>
/// Paths of a Windows host, judged by Windows' rules on any operating system: local (<c>D:\Hyper-V\disk.vhdx</c>) and
/// UNC (<c>\\sofs01\pools\p1\disk.vhdx</c>), either slash, no case.
/// </summary>
public static class HostPath
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":*?\"<>|");

    private static readonly HashSet<string> DeviceNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>Brings a full path into its one canonical form: backslashes, no empty parts.</summary>
    /// <exception cref="HyperVException">
    /// The path is relative, climbs with <c>..</c>, or names a device, an alternate data stream or something else
    /// that is not plainly a file or directory.
    /// </exception>
    public static string Normalize(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new HyperVException("An empty text is not a path on the host.");
        }

        var text = path.Replace('/', '\\');
        if (text.StartsWith(@"\\", StringComparison.Ordinal))
        {
            var parts = Parts(path, text[2..]);
            return parts.Count >= 2
                ? @"\\" + string.Join('\\', parts)
                : throw new HyperVException($"'{path}' names no share; expected \\\\host\\share\\….");
        }

        if (text.Length >= 3 && char.IsAsciiLetter(text[0]) && text[1] == ':' && text[2] == '\\')
        {
            var parts = Parts(path, text[3..]);
            return $@"{char.ToUpperInvariant(text[0])}:\{string.Join('\\', parts)}";
        }

        throw new HyperVException($"'{path}' is not a full path on the host; expected D:\\… or \\\\host\\share\\….");
    }

    /// <summary>Joins a directory and a relative path, which may hold several parts but never leaves the directory.</summary>
    public static string Combine(string directory, string relative) =>
        Normalize(directory.TrimEnd('\\', '/') + "\\" + relative.TrimStart('\\', '/'));

    /// <summary>The last part of a path.</summary>
    public static string FileName(string path) => path[(LastSeparator(path) + 1)..];

    /// <summary>The path without its last part.</summary>
    public static string Directory(string path) => LastSeparator(path) is var at && at < 0 ? "" : path[..at];

    /// <summary>The extension of the last part with its dot (<c>.vhdx</c>), or an empty text.</summary>
    public static string Extension(string path)
    {
        var name = FileName(path);
        var dot = name.LastIndexOf('.');
        return dot <= 0 ? "" : name[dot..];
    }

    /// <summary>The last part without its extension.</summary>
    public static string Stem(string path)
    {
        var name = FileName(path);
        return name[..^Extension(name).Length];
    }

    /// <summary>True when two paths name the same file.</summary>
    public static bool Same(string? left, string? right) =>
        left is not null && right is not null
        && string.Equals(left.Replace('/', '\\').TrimEnd('\\'), right.Replace('/', '\\').TrimEnd('\\'), StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a canonical path is a canonical directory or lies below it.</summary>
    public static bool IsWithin(string path, string directory)
    {
        var root = directory.TrimEnd('\\');
        return path.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (path.Length == root.Length || path[root.Length] == '\\');
    }

    private static int LastSeparator(string path) => path.LastIndexOfAny(['\\', '/']);

    private static List<string> Parts(string path, string text)
    {
        var parts = new List<string>();
        foreach (var part in text.Split('\\', StringSplitOptions.RemoveEmptyEntries))
        {
            Check(path, part);
            parts.Add(part);
        }

        return parts;
    }

    private static void Check(string path, string part)
    {
        if (part is "." or ".." || part[^1] is '.' or ' ')
        {
            throw new HyperVException($"'{path}' is refused: a part that ends in a dot or a space can lead out of its directory.");
        }

        if (part.AsSpan().ContainsAny(Forbidden) || part.Any(char.IsControl))
        {
            throw new HyperVException($"'{path}' is refused: a part holds a character that no file name may hold (streams and wildcards are not served).");
        }

        var dot = part.IndexOf('.', StringComparison.Ordinal);
        if (DeviceNames.Contains((dot < 0 ? part : part[..dot]).TrimEnd(' ')))
        {
            throw new HyperVException($"'{path}' is refused: '{part}' names a device, not a file.");
        }
    }
}
