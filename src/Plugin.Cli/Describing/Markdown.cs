using System.Globalization;
using System.Text;

namespace Plugin.Cli.Describing;

/// <summary>Writes Markdown of texts that may hold anything.</summary>
internal static class Markdown
{
    private const string Special = "\\`*_{}[]<>#|!&~";

    /// <summary>A text that is shown as it is.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in MatrixText.Printable(text))
        {
            escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A name in the type of code; nothing for none.</summary>
    public static string Code(string? name) =>
        string.IsNullOrEmpty(name) ? ""
        : name.AsSpan().ContainsAny('`', '|', '\\') ? Text(name)
        : $"`{MatrixText.Printable(name)}`";

    /// <summary>A table below a heading; nothing when it has no rows.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="heading">The heading, of the second level.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The cells, Markdown already.</param>
    public static void Table(StringBuilder page, string heading, string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        Rows(page, columns, all);
    }

    /// <summary>A table.</summary>
    public static void Rows(StringBuilder page, string[] columns, IEnumerable<string[]> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(static _ => "---|"))}\n");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |\n");
        }
    }
}
