using System.Globalization;
using System.Text;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>Reads the text form of <c>java.util.Properties</c>.</summary>
internal static class JavaProperties
{
    private const int UnicodeDigits = 4;

    private static readonly char[] s_white = [' ', '\t', '\f'];

    /// <summary>Reads a file's text; of a key that is there twice the last value counts.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">An escape is none; the message has the line and nothing of its content.</exception>
    public static Dictionary<string, string> Parse(string text)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StringReader(text);
        var number = 0;
        while (reader.ReadLine() is { } natural)
        {
            number++;
            var first = number;
            var line = natural.TrimStart(s_white);
            if (line.Length == 0 || line[0] is '#' or '!')
            {
                continue;
            }

            while (GoesOn(line))
            {
                number++;
                line = line[..^1] + (reader.ReadLine() ?? "").TrimStart(s_white);
            }

            var end = EndOfKey(line);
            properties[Unescape(line.AsSpan(0, end), first)] = Unescape(line.AsSpan(StartOfValue(line, end)), first);
        }

        return properties;
    }

    /// <summary>An odd number of backslashes at its end joins a line with the next.</summary>
    private static bool GoesOn(string line) => (line.Length - line.AsSpan().TrimEnd('\\').Length) % 2 == 1;

    private static int EndOfKey(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] is '=' or ':' || s_white.Contains(line[i]))
            {
                return i;
            }
        }

        return line.Length;
    }

    /// <summary>White space, at most one sign between, and white space again.</summary>
    private static int StartOfValue(string line, int end)
    {
        var i = SkipWhite(line, end);
        return i < line.Length && line[i] is '=' or ':' ? SkipWhite(line, i + 1) : i;
    }

    private static int SkipWhite(string line, int from)
    {
        while (from < line.Length && s_white.Contains(line[from]))
        {
            from++;
        }

        return from;
    }

    private static string Unescape(ReadOnlySpan<char> text, int line)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
            }
            else if (++i < text.Length && text[i] == 'u')
            {
                plain.Append(Unicode(text[(i + 1)..], line));
                i += UnicodeDigits;
            }
            else if (i < text.Length)
            {
                plain.Append(text[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'f' => '\f', var other => other });
            }
        }

        return plain.ToString();
    }

    private static char Unicode(ReadOnlySpan<char> text, int line) =>
        text.Length >= UnicodeDigits && ushort.TryParse(text[..UnicodeDigits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : throw new FormatException($"line {line} has a \\u without four hexadecimal digits");
}
