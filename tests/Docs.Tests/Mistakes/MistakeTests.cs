using Docs.Tests.Markdown;
using Microsoft.CodeAnalysis;

namespace Docs.Tests.Mistakes;

public sealed class MistakeTests
{
    private const string Says = "says";

    public static TheoryData<string> Pages => [.. Repository.Pages.Where(static path => MarkdownPage.Read(path).Blocks.Any(MistakeBlock.Is))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_a_page_shows_as_wrong_is_reported_and_what_it_shows_as_right_is_not(string path)
    {
        foreach (var block in MarkdownPage.Read(path).Blocks.Where(MistakeBlock.Is))
        {
            var diagnostics = await ReportedAsync(block);
            var expected = MistakeBlock.Expected(block);

            var said = Relevant(diagnostics, expected).Select(static each => $"line {PluginCompiler.Line(each)}: {each.Id}");

            said.Distinct().Should().BeEquivalentTo(
                expected.Select(static each => $"line {each.Line}: {each.Id}"),
                static options => options.WithoutStrictOrdering(),
                "this is what is said of {0}:\n{1}\n",
                block.Place,
                string.Join('\n', diagnostics));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_a_diagnostic_shows_it_and_then_the_code_put_right(string path)
    {
        if (Path.GetFileNameWithoutExtension(path) is not ['P', 'L', 'G', ..] id)
        {
            return;
        }

        var blocks = MarkdownPage.Read(path).Blocks.Where(MistakeBlock.Is).ToList();

        MistakeBlock.Expected(blocks[0]).Select(static each => each.Id).Should().Contain(id, "{0} is the example of {1}", blocks[0].Place, id);
        blocks.Skip(1).Should().Contain(static block => MistakeBlock.Expected(block).Count == 0, "the page has to show the code put right");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Messages_that_a_page_quotes_are_those_of_the_compiler(string path)
    {
        IReadOnlyList<Diagnostic> last = [];
        foreach (var block in MarkdownPage.Read(path).Blocks)
        {
            if (MistakeBlock.Is(block))
            {
                last = await ReportedAsync(block);
            }
            else if (block.Directive == Says)
            {
                last.SelectMany(static each => Forms(each)).Should().Contain(block.Text.TrimEnd('\n').Split('\n'), block.Place);
            }
        }
    }

    /// <summary>A message as builds print it. Many projects make errors of warnings, the template's too.</summary>
    private static IEnumerable<string> Forms(Diagnostic diagnostic)
    {
        yield return $"error {diagnostic.Id}: {diagnostic.GetMessage(null)}";
        if (diagnostic.Severity == DiagnosticSeverity.Warning)
        {
            yield return $"warning {diagnostic.Id}: {diagnostic.GetMessage(null)}";
        }
    }

    /// <summary>
    /// What a page has to show. Where the generators refuse a contract or a plugin its other half is missing, and what the compiler
    /// says of that is left out.
    /// </summary>
    private static IEnumerable<Diagnostic> Relevant(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<(int Line, string Id)> expected)
    {
        var isRefused = diagnostics.Any(each => each.Severity == DiagnosticSeverity.Error && expected.Any(one => one.Id == each.Id));
        return diagnostics.Where(each => !isRefused || each.Id.StartsWith("PLG", StringComparison.Ordinal) || expected.Any(one => one.Id == each.Id));
    }

    private static Task<IReadOnlyList<Diagnostic>> ReportedAsync(CodeBlock block) =>
        PluginCompiler.CompileAsync(MistakeBlock.Files(block), MistakeBlock.Properties(block), MistakeBlock.Lock(block), TestContext.Current.CancellationToken);
}
