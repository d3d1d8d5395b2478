using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Suppressors;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Suppressors;

public sealed class SuppressorTests
{
    private const string Source =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<Answer>
        {
            [WireMember("list")] public List<string?>? OnTheWire { get; set; }
            public List<string?>? OffTheWire { get; set; }
        }

        [Plugin("p")] sealed partial class Painter
        {
            [Handles] public ValueTask<Answer> HandleAsync(ACommand command, CommandContext context) => new(new Answer());
            public ValueTask<Answer> HelpAsync(ACommand some, int other) => new(new Answer());
        }

        sealed class Unused;
        """;

    public static TheoryData<string, DiagnosticSuppressor, SymbolKind, string[], string[]> Cases => new()
    {
        { "CA1822", new HandlerNeedNotBeStaticSuppressor(), SymbolKind.Method, ["HandleAsync"], ["HelpAsync"] },
        { "IDE0060", new HandlerNeedsBothParametersSuppressor(), SymbolKind.Parameter, ["command", "context"], ["some", "other"] },
        { "CA1812", new PluginIsMadeByTheHostSuppressor(), SymbolKind.NamedType, ["Painter"], ["Unused", "ACommand"] },
        { "CA1062", new HandlerIsNeverGivenNullSuppressor(), SymbolKind.Parameter, ["command", "context"], ["some", "other"] },
        { "CA1002", new WireMemberIsFilledSuppressor(), SymbolKind.Property, ["OnTheWire"], ["OffTheWire"] },
        { "CA2227", new WireMemberIsFilledSuppressor(), SymbolKind.Property, ["OnTheWire"], ["OffTheWire"] },
        { "CA1819", new WireMemberIsFilledSuppressor(), SymbolKind.Property, ["OnTheWire"], ["OffTheWire"] },
        { "CA1056", new WireMemberIsFilledSuppressor(), SymbolKind.Property, ["OnTheWire"], ["OffTheWire"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_rule_is_silent_for_what_the_sdk_asks_for_and_for_nothing_else(
        string id, DiagnosticSuppressor suppressor, SymbolKind kind, string[] silenced, string[] left)
    {
        var compilation = Compile.Sources(Snippet.Usings + Source);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var diagnostics = await new CompilationWithAnalyzers(compilation, [new Objection(id, kind), suppressor], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        var places = diagnostics.ToLookup(static each => each.IsSuppressed, Review.Place);
        places[true].Should().BeEquivalentTo(silenced);
        places[false].Should().Contain(left).And.NotContain(silenced);
    }

    [Fact]
    public void Every_suppressor_has_an_id_of_its_own() =>
        typeof(SdkSuppressor).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticSuppressor)) && !type.IsAbstract)
            .Select(static type => ((DiagnosticSuppressor)Activator.CreateInstance(type)!).SupportedSuppressions.Select(static each => each.Id).Distinct().Single())
            .Should().OnlyHaveUniqueItems();
}
