using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Plugin.Generators.Emit;

/// <summary>Builds one JSON object on one line. What says nothing is left out: null, false, an empty list.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new("{");

    public JsonWriter Text(string name, string? value) => value is null ? this : Raw(name, Quote(value));

    public JsonWriter Number(string name, int value) => Raw(name, value.ToString(CultureInfo.InvariantCulture));

    public JsonWriter Flag(string name, bool value) => value ? Raw(name, "true") : this;

    public JsonWriter Texts(string name, IEnumerable<string> values) => Raws(name, values.Select(Quote));

    /// <summary>A list of what is JSON already.</summary>
    public JsonWriter Raws(string name, IEnumerable<string> values)
    {
        var all = string.Join(",", values);
        return all.Length == 0 ? this : Raw(name, $"[{all}]");
    }

    public override string ToString() => _text + "}";

    /// <summary>
    /// A text as JSON writes it. Characters that end lines, cannot be seen or are half of a pair are escaped, so that it
    /// stays one line of any source file.
    /// </summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                quoted.Append(c).Append(text[++i]);
            }
            else if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    private JsonWriter Raw(string name, string value)
    {
        _text.Append(_text.Length == 1 ? "" : ",").Append(Quote(name)).Append(':').Append(value);
        return this;
    }
}
