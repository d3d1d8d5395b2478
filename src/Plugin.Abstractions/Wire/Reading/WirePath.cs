using System.Globalization;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Finds the path of a byte position by walking the text again. Reading keeps no path; only an error pays for one.
/// </summary>
internal static class WirePath
{
    private const int LongestName = 64;
    private const int DeepestLevel = 64;

    public static string Locate(ReadOnlySpan<byte> text, int position)
    {
        var open = new Stack<Level>();
        var at = 0;
        while (at < position && at < text.Length)
        {
            switch (text[at])
            {
                case (byte)'{' or (byte)'[' when open.Count >= DeepestLevel:
                    return Format(open) + "…";
                case (byte)'{':
                    open.Push(new Level(null, 0, IsArray: false));
                    at++;
                    break;
                case (byte)'[':
                    open.Push(new Level(null, 0, IsArray: true));
                    at++;
                    break;
                case (byte)'}' or (byte)']':
                    open.TryPop(out _);
                    at++;
                    break;
                case (byte)',':
                    if (open.TryPop(out var level))
                    {
                        open.Push(new Level(null, level.Index + 1, level.IsArray));
                    }

                    at++;
                    break;
                case (byte)'"':
                    at = WalkString(text, at, open);
                    break;
                default:
                    at++;
                    break;
            }
        }

        return Format(open);
    }

    private static int WalkString(ReadOnlySpan<byte> text, int at, Stack<Level> open)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != (byte)'"')
        {
            end += text[end] == (byte)'\\' ? 2 : 1;
        }

        if (end < text.Length && open.TryPeek(out var level) && level is { IsArray: false, Name: null })
        {
            open.Pop();
            var name = text[(at + 1)..end];
            var shown = Encoding.UTF8.GetString(name.Length > LongestName ? name[..LongestName] : name);
            open.Push(level with { Name = shown });
        }

        return end + 1;
    }

    private static string Format(Stack<Level> open)
    {
        var path = new StringBuilder("$");
        foreach (var level in open.Reverse())
        {
            if (level.IsArray)
            {
                path.Append('[').Append(level.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (level.Name is not null)
            {
                path.Append('.').Append(level.Name);
            }
        }

        return path.ToString();
    }

    private readonly record struct Level(string? Name, int Index, bool IsArray);
}
