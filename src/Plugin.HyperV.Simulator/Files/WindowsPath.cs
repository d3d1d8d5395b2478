using System.Collections.Frozen;

namespace Plugin.HyperV.Simulator.Files;

/// <summary>A local (<c>D:\a\b</c>) or UNC (<c>\\server\share\a</c>) path that has passed Windows' naming rules.</summary>
internal sealed class WindowsPath
{
    private const string Forbidden = "<>:\"|?*";

    private static readonly FrozenSet<string> DeviceNames = new[]
    {
        "CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private WindowsPath(string text, string volume, bool isUnc, IReadOnlyList<string> segments)
    {
        Text = text;
        Volume = volume;
        IsUnc = isUnc;
        Segments = segments;
    }

    /// <summary>The path as it was given.</summary>
    public string Text { get; }

    /// <summary>The lower-case drive letter, or <c>server/share</c> in lower case.</summary>
    public string Volume { get; }

    public bool IsUnc { get; }

    /// <summary>What follows the drive or the share.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <exception cref="IOException">The text is no full path, or names something Windows would not open as a file.</exception>
    public static WindowsPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var path = text.Replace('/', '\\');
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
        {
            var parts = Split(text, path[2..]);
            if (parts.Count < 2 || path.StartsWith(@"\\\", StringComparison.Ordinal))
            {
                throw Invalid(text, "a network path needs a server and a share");
            }

            return new WindowsPath(text, $"{parts[0].ToLowerInvariant()}/{parts[1].ToLowerInvariant()}", true, [.. parts.Skip(2)]);
        }

        if (path.Length < 3 || !char.IsAsciiLetter(path[0]) || path[1] != ':' || path[2] != '\\')
        {
            throw Invalid(text, "it is not a full path");
        }

        return new WindowsPath(text, char.ToLowerInvariant(path[0]).ToString(), false, Split(text, path[3..]));
    }

    private static List<string> Split(string text, string rest)
    {
        var segments = new List<string>();
        foreach (var segment in rest.Split('\\'))
        {
            if (segment.Length == 0)
            {
                continue;
            }

            Check(text, segment);
            segments.Add(segment);
        }

        return segments;
    }

    private static void Check(string text, string segment)
    {
        if (segment is "." or "..")
        {
            throw Invalid(text, "relative parts are not allowed");
        }

        if (segment.Any(static letter => letter < ' ' || Forbidden.Contains(letter, StringComparison.Ordinal)))
        {
            throw Invalid(text, "it holds a character that a file name cannot hold");
        }

        if (segment[^1] is '.' or ' ')
        {
            throw Invalid(text, "a name cannot end with a dot or a space");
        }

        if (segment.Length > 255)
        {
            throw Invalid(text, "a name is longer than 255 characters");
        }

        var dot = segment.IndexOf('.', StringComparison.Ordinal);
        if (DeviceNames.Contains((dot < 0 ? segment : segment[..dot]).TrimEnd(' ')))
        {
            throw Invalid(text, "it names a device");
        }

        if (HonestNames.IsReserved(segment))
        {
            throw Invalid(text, "it ends with a suffix the simulated host keeps for itself");
        }
    }

    private static IOException Invalid(string text, string reason) =>
        new($"'{text.Replace("\0", "\\0", StringComparison.Ordinal)}' is not a usable path: {reason}.");
}
