using System.Globalization;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests;

public sealed class GeneratedCodeTests
{
    [Fact]
    public void The_files_are_the_golden_ones()
    {
        GoldenFiles.Compare(Generate.Files(Generate.From(Sources.Contracts, Sources.Plugin)), "Painter");
    }

    [Fact]
    public void Members_of_rare_kinds_get_their_codecs()
    {
        GoldenFiles.Compare(Generate.Files(Generate.From(Sources.RareMembers)), "Toolbox");
    }

    [Fact]
    public void It_compiles_without_a_warning_where_warnings_are_errors()
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(
            Compile.Sources(Sources.Contracts, Sources.RareMembers, Sources.Plugin), out var compilation, out var diagnostics, TestContext.Current.CancellationToken);

        diagnostics.Should().BeEmpty();
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    [Fact]
    public void Lines_end_in_a_line_feed_whatever_the_source_has()
    {
        var files = Generate.Files(Generate.From(Sources.Contracts.Replace("\n", "\r\n", StringComparison.Ordinal), Sources.Plugin));

        files.Values.Should().OnlyContain(static text => !text.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Classes_of_one_name_in_two_namespaces_get_two_files()
    {
        const string Template = "namespace {0}; [Plugin.Abstractions.WireContract(\"org.{0}.Wall\")] public sealed partial class Wall;";

        var files = Generate.Files(Generate.From(Template.Replace("{0}", "First", StringComparison.Ordinal), Template.Replace("{0}", "Second", StringComparison.Ordinal)));

        files.Keys.Should().Contain(["First.Wall.Codec.g.cs", "Second.Wall.Codec.g.cs"]);
    }

    [Fact]
    public void A_contract_in_the_global_namespace_is_fine()
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(
            Compile.Sources("[Plugin.Abstractions.WireContract(\"Wall\")] public sealed partial class Wall;"), out var compilation, out _, TestContext.Current.CancellationToken);

        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    [Fact]
    public void The_culture_of_the_compiler_process_does_not_show()
    {
        var invariant = Generate.Files(Generate.From(Sources.Contracts, Sources.Plugin));
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            var finnish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            finnish.NumberFormat.NegativeSign = "\u2212";
            Thread.CurrentThread.CurrentCulture = finnish;
            Generate.Files(Generate.From(Sources.Contracts, Sources.Plugin)).Should().Equal(invariant);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
