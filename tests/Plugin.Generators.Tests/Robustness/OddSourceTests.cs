using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Robustness;

/// <summary>Whatever is written, no generator fails (CS8785) and no analyzer does (AD0001).</summary>
public sealed class OddSourceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. OddSources.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_fails_over(string name)
    {
        var compilation = Compile.Sources(Snippet.Usings + OddSources.All[name], "[assembly: System.Reflection.AssemblyMetadata(\"CloudStackVersion\")]");

        Generate.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var after, out var diagnostics, Cancellation);
        var said = await after.WithAnalyzers(EveryAnalyzer.Made, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildProperties(new Dictionary<string, string> { ["MinimumCloudStackVersion"] = "4.19" })), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(Cancellation);

        diagnostics.Concat(said).Where(static each => each.Id is "CS8785" or "CS8784" or "AD0001").Select(static each => each.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_lock_can_be_written_over(string name)
    {
        var driver = Generate.Driver().WithUpdatedAnalyzerConfigOptions(new BuildProperties(new Dictionary<string, string> { ["UpdateContractLock"] = "true" }));

        Failures(driver.RunGenerators(Compile.Sources(Snippet.Usings + OddSources.All[name]), Cancellation).GetRunResult()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(nameof(Sources.Contracts), "")]
    [InlineData(nameof(Sources.Contracts), "?")]
    [InlineData(nameof(Sources.Plugin), "")]
    [InlineData(nameof(Sources.Plugin), "?")]
    public void A_plugin_may_miss_any_word_or_have_another_in_its_place(string file, string word)
    {
        var compilation = Compile.Sources(Sources.Contracts, Sources.Plugin);
        var tree = compilation.SyntaxTrees[file == nameof(Sources.Contracts) ? 0 : 1];
        var text = tree.GetText(Cancellation);
        var driver = Generate.Driver(trackSteps: false).RunGenerators(compilation, Cancellation);
        foreach (var token in tree.GetRoot(Cancellation).DescendantTokens().Where(static token => token.Span.Length > 0))
        {
            var edited = tree.WithChangedText(text.WithChanges(new Microsoft.CodeAnalysis.Text.TextChange(token.Span, word)));

            driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, edited), Cancellation);

            Failures(driver.GetRunResult()).Should().BeEmpty("of '{0}' at {1}", token.Text, token.SpanStart);
        }
    }

    private static IEnumerable<string> Failures(GeneratorDriverRunResult result) =>
        result.Results.Where(static each => each.Exception is not null).Select(static each => $"{each.Generator.GetGeneratorType().Name}: {each.Exception}");
}
