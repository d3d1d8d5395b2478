using System.Text;
using System.Text.RegularExpressions;

namespace Docs.Tests.Snippets;

/// <summary>
/// A file with code for pages. A snippet begins after a line <c>// &lt;name&gt;</c> and ends before <c>// &lt;/name&gt;</c>; one
/// that is in several pieces shows a line <c>// …</c> between them.
/// </summary>
internal static partial class SnippetFile
{
    private const string Omission = "// …\n";

    /// <summary>Takes a snippet out of a file, without the indentation that all its lines have.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">The snippet; null for the whole file.</param>
    /// <returns>Its lines, each with a line feed; null when there is none of that name.</returns>
    /// <exception cref="FormatException">A snippet has no end.</exception>
    public static string? Find(string text, string? name)
    {
        var pieces = new List<List<string>>();
        List<string>? piece = null;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (Mark().Match(line) is { Success: true } mark)
            {
                if (mark.Groups["name"].Value == name)
                {
                    piece = Turn(pieces, piece, mark.Groups["end"].Success, name);
                }
            }
            else if (name is null)
            {
                (pieces.Count == 0 ? Add(pieces) : pieces[0]).Add(line);
            }
            else
            {
                piece?.Add(line);
            }
        }

        return piece is not null
            ? throw new FormatException($"the snippet '{name}' has no end: // </{name}> is missing")
            : pieces.Count == 0 ? null : string.Join(Omission, pieces.Select(Outdent));
    }

    private static List<string>? Turn(List<List<string>> pieces, List<string>? open, bool ends, string name) => (open, ends) switch
    {
        (null, false) => Add(pieces),
        (not null, true) => null,
        _ => throw new FormatException($"the snippet '{name}' is {(ends ? "ended before it is begun" : "begun twice")}"),
    };

    private static List<string> Add(List<List<string>> pieces)
    {
        pieces.Add([]);
        return pieces[^1];
    }

    private static string Outdent(List<string> lines)
    {
        var indent = lines.Where(static line => line.Trim().Length > 0).Select(static line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(line.Length < indent ? "" : line[indent..]).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^\s*// <(?<end>/)?(?<name>[a-z0-9-]+)>\s*$")]
    private static partial Regex Mark();
}
