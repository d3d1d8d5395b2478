using System.Text.RegularExpressions;
using Docs.Tests.Markdown;

namespace Docs.Tests.Mistakes;

/// <summary>
/// A block that is wrong on purpose, or shows the same code put right: those of the pages of diagnostics, and others below a
/// comment <c>mistake</c> or <c>corrected</c>. A line that is wrong ends in a comment with the id that is reported for it.
/// </summary>
internal static partial class MistakeBlock
{
    private const string Folder = "docs/diagnostics/";
    private const string Mistake = "mistake";
    private const string Corrected = "corrected";
    private const string LockName = "// contracts.lock";

    public static bool Is(CodeBlock block) =>
        block.IsCSharp && (block.Directive is Mistake or Corrected || (block.Page.StartsWith(Folder, StringComparison.Ordinal) && block.Directive is null));

    /// <summary>The ids that the block says are reported, each with its line in the block, from 1.</summary>
    public static IReadOnlyList<(int Line, string Id)> Expected(CodeBlock block) =>
    [
        .. block.Text.Split('\n').SelectMany(static (line, index) => Remark().Matches(line).Select(match => (index + 1, match.Groups["id"].Value))),
    ];

    /// <summary>
    /// The files of the block: one for each line that is a comment with a file's name, else one. Each begins with as many empty
    /// lines as there are before it, so that lines have the numbers that they have in the block.
    /// </summary>
    public static IReadOnlyList<string> Files(CodeBlock block)
    {
        var names = FileName().Matches(block.Text);
        return names.Count == 0
            ? [block.Text]
            : [.. names.Select((name, i) => new string('\n', block.Text.AsSpan(0, name.Index).Count('\n')) + block.Text[name.Index..(i + 1 < names.Count ? names[i + 1].Index : ^0)])];
    }

    /// <summary>The contract lock of the block, line by line where it stands there; null when it has none.</summary>
    public static string? Lock(CodeBlock block)
    {
        var lines = block.Text.Split('\n');
        var begin = Array.IndexOf(lines, LockName);
        return begin < 0
            ? null
            : string.Concat(Enumerable.Repeat("\n", begin + 1))
                + string.Join('\n', lines.Skip(begin + 1).TakeWhile(static line => line.StartsWith("//", StringComparison.Ordinal)).Select(static line => Entry().Match(line).Groups["entry"].Value));
    }

    /// <summary>The build properties that the block says are in the project.</summary>
    public static IReadOnlyDictionary<string, string> Properties(CodeBlock block) =>
        Property().Matches(block.Text).ToDictionary(static match => match.Groups["name"].Value, static match => match.Groups["value"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"// (?<id>(PLG|CS)\d{4})\b")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^// \S+\.cs\n", RegexOptions.Multiline)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^// ?(?<entry>.*?)( +// PLG\d{4})?$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^// in the project: <(?<name>\w+)>(?<value>[^<]*)</\k<name>>$", RegexOptions.Multiline)]
    private static partial Regex Property();
}
