using System.Text;
using System.Text.RegularExpressions;

namespace Docs.Tests.Markdown;

/// <summary>What a page consists of, as far as tests look at it.</summary>
internal sealed partial class MarkdownPage
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly List<CodeBlock> _blocks = [];
    private readonly List<MarkdownLink> _links = [];

    private MarkdownPage(string path) => Path = path;

    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks => _blocks;

    public IReadOnlyList<MarkdownLink> Links => _links;

    /// <summary>What can stand behind the <c>#</c> of a link to this page.</summary>
    public IReadOnlySet<string> Anchors => _anchors;

    public static MarkdownPage Read(string path) => Parse(path, Repository.Read(path));

    public static MarkdownPage Parse(string path, string text)
    {
        var page = new MarkdownPage(path);
        page.Take(text.Split('\n'));
        return page;
    }

    private void Take(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                i = TakeBlock(lines, i, fence);
            }
            else if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                AddAnchor(heading.Groups["text"].Value);
                TakeLinks(lines[i], i + 1);
            }
            else
            {
                TakeLinks(lines[i], i + 1);
            }
        }
    }

    private int TakeBlock(string[] lines, int opening, Match fence)
    {
        var text = new StringBuilder();
        var i = opening + 1;
        for (; i < lines.Length && lines[i].Trim() != fence.Groups["fence"].Value; i++)
        {
            text.Append(lines[i]).Append('\n');
        }

        var above = opening > 0 ? Comment().Match(lines[opening - 1]) : Match.Empty;
        _blocks.Add(new(Path, opening + 1, fence.Groups["language"].Value, above.Success ? above.Groups["text"].Value : null, text.ToString()));
        return i;
    }

    private void TakeLinks(string line, int number)
    {
        foreach (Match link in Link().Matches(InlineCode().Replace(line, "")))
        {
            _links.Add(new(Path, number, link.Groups["target"].Value));
        }
    }

    /// <summary>GitHub's way: lower case, no punctuation, hyphens for spaces, a number from the second of a name on.</summary>
    private void AddAnchor(string heading)
    {
        var name = new StringBuilder();
        foreach (var c in LinkText().Replace(heading, "${text}").Trim().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                name.Append(c);
            }
            else if (c == ' ')
            {
                name.Append('-');
            }
        }

        var anchor = name.ToString();
        for (var again = 1; !_anchors.Add(anchor); again++)
        {
            anchor = $"{name}-{again}";
        }
    }

    [GeneratedRegex(@"^ {0,3}(?<fence>`{3,})(?<language>[\w#+-]*)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#{1,6} +(?<text>.+?) *#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^<!-- (?<text>[a-z]+(: .*?)?) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\((?<target>[^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();
}
