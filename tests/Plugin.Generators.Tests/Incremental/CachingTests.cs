using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class CachingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string[] s_models =
        [StepNames.ContractModels, StepNames.EnumModels, StepNames.InterfaceModels, StepNames.ImplementationModels, StepNames.RegistryModel, StepNames.PluginModels, StepNames.DescriptionModels, StepNames.ClientModels];

    [Fact]
    public void An_edit_elsewhere_writes_nothing_again()
    {
        var result = RunTwice(static compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", Compile.ParseOptions)));

        foreach (var step in s_models)
        {
            Reasons(result, step).Should().OnlyContain(static reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged, step);
        }

        AllOutputs(result).Should().OnlyContain(static reason => reason == IncrementalStepRunReason.Cached);
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

    [Fact]
    public void A_keystroke_in_the_body_of_a_handler_writes_nothing_again()
    {
        var result = RunTwice(static compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[1],
            CSharpSyntaxTree.ParseText(
                Sources.Plugin.Replace("=> new(new PaintAnswer());", "=> new(new PaintAnswer { Litres = 1 });", StringComparison.Ordinal), Compile.ParseOptions, compilation.SyntaxTrees[1].FilePath)));

        AllOutputs(result).Should().OnlyContain(static reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_new_contract_writes_itself_and_the_registry()
    {
        var result = RunTwice(static compilation => compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("namespace Sample; [Plugin.Abstractions.WireContract(\"org.example.New\")] public sealed partial class New;", Compile.ParseOptions)));

        Reasons(result, StepNames.ContractModels).Where(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Should().ContainSingle();
        Reasons(result, StepNames.RegistryModel).Should().Equal(IncrementalStepRunReason.Modified);
        Reasons(result, StepNames.PluginModels).Should().OnlyContain(static reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        AllOutputs(result).Count(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Should().Be(2);
    }

    [Fact]
    public void A_removed_contract_takes_its_file_along()
    {
        var compilation = Compile.Sources(Sources.Contracts, Sources.Plugin, Sources.RareMembers);

        var after = Generate.Driver().RunGenerators(compilation, Cancellation)
            .RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees[2]), Cancellation).GetRunResult();

        Generate.Files(after).Should().Equal(Generate.Files(Generate.From(Sources.Contracts, Sources.Plugin)));
    }

    private static IEnumerable<IncrementalStepRunReason> AllOutputs(GeneratorDriverRunResult result) =>
        result.Results.SelectMany(static each => each.TrackedOutputSteps).SelectMany(static each => each.Value)
            .SelectMany(static each => each.Outputs).Select(static output => output.Reason);

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
