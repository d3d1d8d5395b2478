using System.Text.RegularExpressions;

namespace ContractImporter.Model;

/// <summary>The markup of documentation in notes: <c>[[Type]]</c> names a type, <c>`code`</c> is code.</summary>
internal static partial class DocReferences
{
    /// <summary>The types that texts name.</summary>
    public static IEnumerable<string> In(IEnumerable<string?> texts) =>
        texts.OfType<string>().SelectMany(text => Reference().Matches(text)).Select(match => match.Groups[1].Value.Split('.')[0]);

    /// <summary>Turns the markup into XML documentation.</summary>
    public static string ToXml(string text)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        return Code().Replace(Reference().Replace(escaped, "<see cref=\"$1\"/>"), "<c>$1</c>");
    }

    /// <summary>Turns the markup into Markdown for a table.</summary>
    public static string ToMarkdown(string text) =>
        Reference().Replace(text, "`$1`").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\[\[([\w.]+)\]\]")]
    private static partial Regex Reference();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
