using System.Text.RegularExpressions;
using Docs.Tests.Markdown;

namespace Docs.Tests.Shell;

/// <summary>One command line of a shell block, with its continuation lines.</summary>
/// <param name="Place">Where its block is.</param>
/// <param name="Words">Its words, without a comment.</param>
internal sealed partial record ShellLine(string Place, IReadOnlyList<string> Words)
{
    private static readonly string[] s_shells = ["", "sh", "bash", "shell", "console"];

    /// <summary>The command lines of every page.</summary>
    public static IReadOnlyList<ShellLine> All { get; } =
    [
        .. from path in Repository.Pages
           from block in MarkdownPage.Read(path).Blocks
           where s_shells.Contains(block.Language)
           from line in block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
           select new ShellLine(block.Place, Word().Matches(Comment().Replace(line, "")).Select(static word => word.Value).ToList()),
    ];

    /// <summary>The options, without their values.</summary>
    public IEnumerable<string> Options => Words.Where(static word => Option().IsMatch(word)).Select(static word => word.Split('=')[0]);

    [GeneratedRegex("""'[^']*'|"[^"]*"|\S+""")]
    private static partial Regex Word();

    [GeneratedRegex(@"(^|\s)#\s.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("^--[A-Za-z]")]
    private static partial Regex Option();
}
