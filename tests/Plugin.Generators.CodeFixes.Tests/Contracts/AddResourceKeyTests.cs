using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers.Contracts;
using Plugin.Generators.CodeFixes.Contracts;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Contracts;

public sealed class AddResourceKeyTests : FixTests
{
    private protected override CodeFixProvider Fix => new AddResourceKey();

    private protected override DiagnosticAnalyzer Analyzer => new MutatingCommandNamesNoResourceAnalyzer();

    [Theory]
    [InlineData("[WireMember(\"n\")] public int Count { get; set; } [WireMember(\"u\")] public string? VolumeUuid { get; set; }", "\"volume\", \"VolumeUuid\"")]
    [InlineData("[WireMember(\"n\")] public string? Name { get; set; }", "\"paint\", \"Name\"")]
    [InlineData("[WireMember(\"n\")] public string? Colour { get; set; } [WireMember(\"w\")] public Wall? Wall { get; set; }", "\"wall\", \"Wall.Name\"")]
    public Task The_likeliest_property_is_named(string members, string arguments) => ShouldBecomeAsync(Command("", members), Command($"[ResourceKey({arguments})]\n", members));

    [Fact]
    public async Task Where_nothing_looks_like_a_name_nothing_is_offered()
    {
        var project = Project(Command("", "[WireMember(\"n\")] public bool On { get; set; }"));

        (await project.OffersAsync((await project.DiagnosticsAsync()).Single())).Should().BeEmpty();
    }

    private static string Command(string attribute, string members) =>
        $$"""
        [WireContract("x.W")] public sealed partial class Wall { [WireMember("name")] public string? Name { get; set; } }
        [WireContract("x.P")]
        [Mutating]
        {{attribute}}public sealed partial class PaintCommand : Command, ICommand<Answer> { {{members}} }
        """;
}
