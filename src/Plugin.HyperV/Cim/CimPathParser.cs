using System.Text;

namespace Plugin.HyperV.Cim;

internal static class CimPathParser
{
    public static CimPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hostEnd = text.StartsWith(@"\\", StringComparison.Ordinal) ? text.IndexOf('\\', 2) : -1;
        var classStart = hostEnd < 0 ? -1 : text.IndexOf(':', hostEnd);
        var keysStart = classStart < 0 ? -1 : text.IndexOf('.', classStart);
        if (keysStart < 0)
        {
            throw new FormatException($"'{text}' is not an instance path; expected \\\\host\\namespace:Class.Key=\"value\".");
        }

        return new CimPath(
            text[2..hostEnd],
            text[(hostEnd + 1)..classStart],
            text[(classStart + 1)..keysStart],
            ParseKeys(text, keysStart + 1));
    }

    private static List<KeyValuePair<string, string>> ParseKeys(string text, int position)
    {
        var keys = new List<KeyValuePair<string, string>>();
        while (position < text.Length)
        {
            var equals = text.IndexOf("=\"", position, StringComparison.Ordinal);
            if (equals < 0)
            {
                throw new FormatException($"'{text}' has a key without a quoted value at position {position}.");
            }

            var name = text[position..equals];
            position = equals + 2;
            var value = new StringBuilder();
            while (position < text.Length && text[position] != '"')
            {
                if (text[position] == '\\' && position + 1 < text.Length)
                {
                    position++;
                }

                value.Append(text[position++]);
            }

            if (position >= text.Length)
            {
                throw new FormatException($"'{text}' has an unterminated value for key {name}.");
            }

            keys.Add(new(name, value.ToString()));
            position += 2;
        }

        return keys;
    }
}
