using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class CachingTests
{
    private static readonly string[] s_models =
        [StepNames.ContractModels, StepNames.EnumModels, StepNames.InterfaceModels, StepNames.ImplementationModels, StepNames.RegistryModel, StepNames.PluginModels];

    [Fact]
    public void An_edit_elsewhere_writes_nothing_again()
    {
        var result = RunTwice(static compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", Compile.ParseOptions)));

        foreach (var step in s_models)
        {
            Reasons(result, step).Should().OnlyContain(static reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, step);
        }

        result.Results.SelectMany(static each => each.TrackedOutputSteps).SelectMany(static each => each.Value).SelectMany(static each => each.Outputs)
            .Should().OnlyContain(static output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_moved_line_writes_nothing_again()
    {
        var result = RunTwice(static compilation => ReplaceFirst(compilation, "\n\n\n" + Sources.Contracts));

        foreach (var step in s_models)
        {
            Reasons(result, step).Should().NotContain(IncrementalStepRunReason.Modified, step);
        }
    }

    [Fact]
    public void A_new_member_writes_its_own_contract_only()
    {
        var result = RunTwice(static compilation => ReplaceFirst(
            compilation, Sources.Contracts.Replace("[WireMember(\"litres\")]", "[WireMember(\"more\")] public int More { get; set; } [WireMember(\"litres\")]", StringComparison.Ordinal)));

        Reasons(result, StepNames.ContractModels).Count(static reason => reason == IncrementalStepRunReason.Modified).Should().Be(1);
        Reasons(result, StepNames.PluginModels).Should().NotContain(IncrementalStepRunReason.Modified);
    }

    private static CSharpCompilation ReplaceFirst(CSharpCompilation compilation, string source)
    {
        var first = compilation.SyntaxTrees[0];
        return compilation.ReplaceSyntaxTree(first, CSharpSyntaxTree.ParseText(source, Compile.ParseOptions, first.FilePath));
    }

    private static GeneratorDriverRunResult RunTwice(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var compilation = Compile.Sources(Sources.Contracts, Sources.Plugin);
        return Generate.Driver().RunGenerators(compilation).RunGenerators(edit(compilation)).GetRunResult();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult result, string step) =>
        result.Results.Where(each => each.TrackedSteps.ContainsKey(step))
            .SelectMany(each => each.TrackedSteps[step]).SelectMany(static each => each.Outputs).Select(static output => output.Reason);
}
