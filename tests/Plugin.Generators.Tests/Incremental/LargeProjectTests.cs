using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Benchmarks.Projects;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

/// <summary>What a keystroke costs in a project of 200 contracts, in steps that run again; the benchmarks say what that takes.</summary>
public sealed class LargeProjectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static CSharpCompilation Project() => Compile.Named("Acme")
        .AddSyntaxTrees(SyntheticProject.Files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Compile.ParseOptions, file.Name, cancellationToken: Cancellation)));

    [Fact]
    public void It_compiles_without_a_remark()
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(Project(), out var compilation, out var diagnostics, Cancellation);

        diagnostics.Should().BeEmpty();
        compilation.GetDiagnostics(Cancellation).Where(static each => each.Severity >= DiagnosticSeverity.Warning).Select(static each => each.ToString()).Should().BeEmpty();
        Generate.Files(Generate.Driver().RunGenerators(Project(), Cancellation).GetRunResult()).Keys
            .Count(static name => name.EndsWith(".Codec.g.cs", StringComparison.Ordinal)).Should().BeGreaterThan(SyntheticProject.Contracts);
    }

    [Theory]
    [InlineData("var names = new List<string>();", "var names = new List<string>(4);")]
    [InlineData("var names = new List<string>();", "/* names */ var names = new List<string>();")]
    public void A_keystroke_that_changes_no_declaration_leaves_every_step_as_it_was(string before, string after)
    {
        var result = Edit(SyntheticProject.EditedHandlers, before, after);

        Reasons(result).Should().NotBeEmpty();
        Reasons(result).Where(static step => step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)).Should().BeEmpty();
    }

    [Fact]
    public void A_new_member_writes_its_contract_and_the_one_that_derives_from_it()
    {
        var result = Edit(SyntheticProject.EditedContract, "    /// <summary>Its size.</summary>", "[WireMember(\"new\")] public int New { get; set; }\n    /// <summary>Its size.</summary>");

        result.Results.SelectMany(static each => each.TrackedOutputSteps).SelectMany(static each => each.Value)
            .SelectMany(static each => each.Outputs).Count(static output => output.Reason == IncrementalStepRunReason.Modified).Should().Be(2);
    }

    private static GeneratorDriverRunResult Edit(string file, string before, string after)
    {
        var project = Project();
        var tree = project.SyntaxTrees.Single(each => each.FilePath == file);
        var text = tree.GetText(Cancellation).ToString();
        text.Should().Contain(before);
        var edited = project.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
            text.Replace(before, after, StringComparison.Ordinal), Compile.ParseOptions, file, cancellationToken: Cancellation));
        return Generate.Driver().RunGenerators(project, Cancellation).RunGenerators(edited, Cancellation).GetRunResult();
    }

    /// <summary>The steps that have names, and the outputs; those without are the compiler's own way to them.</summary>
    private static IEnumerable<(string Step, IncrementalStepRunReason Reason)> Reasons(GeneratorDriverRunResult result)
    {
        var names = typeof(StepNames).GetFields().Select(static field => (string)field.GetValue(null)!).ToHashSet();
        return result.Results
            .SelectMany(each => each.TrackedSteps.Where(step => names.Contains(step.Key)).Concat(each.TrackedOutputSteps))
            .SelectMany(static step => step.Value.SelectMany(static each => each.Outputs).Select(output => (step.Key, output.Reason)));
    }
}
