using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

/// <summary>When what was read of a project is kept, and when it is read again.</summary>
public sealed class ReadingTests
{
    private const string Wall = Snippet.Usings + "[WireContract(Names.Wall)] public sealed partial class Wall { [WireMember(\"name\")] public string? Name { get; set; } public int Area() { return 1; } }";
    private const string Names = "namespace Sample; public static class Names { private static readonly int s_count = 1; public const string Wall = \"x.Wall\"; }";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_key_in_a_body_reads_nothing()
    {
        var result = Edit([Wall, Names], 0, Wall.Replace("return 1;", "return 2;", StringComparison.Ordinal));

        result.Results.SelectMany(static each => each.TrackedSteps.GetValueOrDefault(StepNames.ParseContracts, []))
            .SelectMany(static step => step.Outputs).Should().NotBeEmpty().And.OnlyContain(static output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_key_after_many_in_bodies_is_compared_with_what_was_read()
    {
        var compilation = Compile.Sources(Wall, Names);
        var driver = Generate.Driver().RunGenerators(compilation, Cancellation);
        var text = Wall;
        for (var i = 0; i < 5; i++)
        {
            text = text.Replace("return 1;", "return 1; ", StringComparison.Ordinal);
            compilation = Replace(compilation, 0, text);
            driver = driver.RunGenerators(compilation, Cancellation);
        }

        compilation = Replace(compilation, 0, text.Replace("\"name\"", "\"names\"", StringComparison.Ordinal));

        Generate.Files(driver.RunGenerators(compilation, Cancellation).GetRunResult()).Should().Equal(
            Generate.Files(Generate.From(Wall.Replace("\"name\"", "\"names\"", StringComparison.Ordinal), Names)));
    }

    [Theory]
    [InlineData("\"x.Wall\"", "\"x.Room\"")]
    [InlineData("public const string Wall", "private const string s_room = \"x.Room\"; public const string Wall = s_room; public const string None")]
    [InlineData("namespace Sample;", "namespace Sample; public sealed class WireContractAttribute : System.Attribute { public WireContractAttribute(string name) { } }")]
    public void What_another_file_changes_about_a_contract_is_seen(string before, string after)
    {
        var names = Names.Replace(before, after, StringComparison.Ordinal);
        names.Should().NotBe(Names);

        var result = Edit([Wall, Names], 1, names);

        Generate.Files(result).Should().Equal(Generate.Files(Generate.From(Wall, names))).And.NotEqual(Generate.Files(Generate.From(Wall, Names)));
    }

    [Fact]
    public void A_reference_that_goes_is_seen()
    {
        var compilation = Compile.Sources(Wall, Names);
        var without = compilation.WithReferences(compilation.References.Where(static each => each.Display?.EndsWith("Plugin.Abstractions.dll", StringComparison.Ordinal) == false));

        var result = Generate.Driver().RunGenerators(compilation, Cancellation).RunGenerators(without, Cancellation).GetRunResult();

        Generate.Files(result).Should().BeEmpty();
    }

    [Fact]
    public void The_name_of_the_assembly_is_not_part_of_a_contract_but_of_the_registry()
    {
        var compilation = Compile.Sources(Wall, Names);

        var result = Generate.Driver().RunGenerators(compilation, Cancellation).RunGenerators(compilation.WithAssemblyName("Other"), Cancellation).GetRunResult();

        Generate.Files(result)["WireTypes.g.cs"].Should().Contain("namespace Other;");
    }

    [Fact]
    public void A_report_moves_with_its_line()
    {
        const string Refused = Snippet.Usings + "public sealed class Before { public int Area() { return 1; } }\n[WireContract(\"x.A\")] public sealed class Wall;";

        var result = Edit([Refused, Names], 0, Refused.Replace("return 1;", "\n\nreturn 1;", StringComparison.Ordinal));

        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Id.Should().Be(DiagnosticIds.PLG0001ContractMustBePartial);
        diagnostic.Location.GetLineSpan().StartLinePosition.Line.Should().Be(3);
    }

    [Theory]
    [InlineData("using Contract = Plugin.Abstractions.WireContractAttribute; [Contract(\"x.A\")] public sealed partial class Wall;")]
    [InlineData("namespace Sample { using Contract = Plugin.Abstractions.WireContractAttribute; [Contract(\"x.A\")] public sealed partial class Wall; }")]
    [InlineData("[Plugin.Abstractions.WireContractAttribute(\"x.A\")] public sealed partial class Wall;")]
    [InlineData("[global::Plugin.Abstractions.WireContract(\"x.A\")] public sealed partial class Wall;")]
    [InlineData("[Marked(\"x.A\")] public sealed partial class Wall;")]
    [InlineData("public partial class Wall; [System.Obsolete, Plugin.Abstractions.WireContract(\"x.A\")] public sealed partial class Wall;")]
    public void A_contract_is_found_however_its_attribute_is_written(string source) =>
        Generate.Files(Generate.From(source, "global using Marked = Plugin.Abstractions.WireContractAttribute;")).Keys.Should().Contain(static name => name.EndsWith("Wall.Codec.g.cs", StringComparison.Ordinal));

    [Theory]
    [InlineData("namespace Other { public sealed class WireContractAttribute(string name) : System.Attribute; [WireContract(\"x.A\")] public sealed partial class Wall; }")]
    [InlineData("[Plugin.Abstractions.Nothing.WireContract(\"x.A\")] public sealed partial class Wall;")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class Wall;")]
    public void Another_attribute_of_the_same_name_is_not_taken_for_it(string source) => Generate.Files(Generate.From(source)).Should().BeEmpty();

    private static GeneratorDriverRunResult Edit(string[] sources, int index, string text)
    {
        var compilation = Compile.Sources(sources);
        return Generate.Driver().RunGenerators(compilation, Cancellation).RunGenerators(Replace(compilation, index, text), Cancellation).GetRunResult();
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int index, string text)
    {
        var tree = compilation.SyntaxTrees[index];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, Compile.ParseOptions, tree.FilePath, cancellationToken: Cancellation));
    }
}
