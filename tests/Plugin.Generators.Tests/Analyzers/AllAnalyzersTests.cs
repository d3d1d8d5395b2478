using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Analyzers;

public sealed class AllAnalyzersTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_all = [.. EveryAnalyzer.Made.Where(static each => each is not DiagnosticSuppressor)];

    // What the rules look for by name, in a project that declares it itself.
    private const string Lookalikes =
        """
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Other;

        [AttributeUsage(AttributeTargets.All)] public sealed class HandlesAttribute : Attribute;
        [AttributeUsage(AttributeTargets.All)] public sealed class PluginAttribute : Attribute;
        public sealed class CommandContext { public CancellationToken Cancellation { get; } }
        public sealed class Secret { public string Reveal() => ""; }
        [Plugin]
        public sealed class Painter
        {
            private CommandContext? _kept;

            [Handles]
            public async Task PaintAsync(string command, CommandContext context, Secret secret)
            {
                _kept = context;
                Thread.Sleep(1);
                await Task.Delay(1);
                Console.WriteLine($"{secret} {secret.Reveal()} {_kept}");
            }
        }
        """;

    [Fact]
    public void Every_rule_is_reported_by_one_analyzer_or_a_generator()
    {
        var reported = s_all.SelectMany(static each => each.SupportedDiagnostics).Select(static each => each.Id).ToList();
        var generated = typeof(DiagnosticIds).GetFields().Select(static field => (string)field.GetValue(null)!).Except(reported).ToList();

        reported.Should().OnlyHaveUniqueItems();
        generated.Should().OnlyContain(static id => DiagnosticDescriptors.ById(id).Id == id);
    }

    [Fact]
    public void Every_analyzer_rule_says_where_to_read_on() =>
        s_all.SelectMany(static each => each.SupportedDiagnostics).Should().OnlyContain(static each => each.HelpLinkUri.EndsWith($"docs/diagnostics/{each.Id}.md", StringComparison.Ordinal));

    [Fact]
    public async Task Where_the_sdk_is_not_referenced_nothing_is_looked_at()
    {
        var with = Compile.Sources(Lookalikes);
        var without = with.WithReferences(with.References.Where(static each => Path.GetFileName(each.Display) != "Plugin.Abstractions.dll"));

        (await CountAsync(without)).Should().Be((0, 0));
        (await CountAsync(with)).Should().Be((0, s_all.Count(static each => each is SdkAnalyzer)));
    }

    [Fact]
    public async Task A_sound_plugin_with_one_of_everything_is_left_alone()
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(
            Compile.Sources(Sources.Contracts, Sources.RareMembers, Sources.Plugin), out var compilation, out _, TestContext.Current.CancellationToken);

        (await Reported((CSharpCompilation)compilation)).Should().BeEmpty();
    }

    private static async Task<(int Reported, int Acting)> CountAsync(CSharpCompilation compilation)
    {
        var analysis = compilation.WithAnalyzers(s_all, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildProperties(new Dictionary<string, string> { ["MinimumCloudStackVersion"] = "4.19" })), null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        var reported = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var acting = 0;
        foreach (var analyzer in s_all.Where(static each => each is SdkAnalyzer))
        {
            var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
            acting += telemetry.OperationActionsCount + telemetry.SymbolActionsCount + telemetry.OperationBlockActionsCount > 0 ? 1 : 0;
        }

        return (reported.Length, acting);
    }

    private static async Task<IEnumerable<string>> Reported(CSharpCompilation compilation) =>
        (await compilation.WithAnalyzers(s_all).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken))
            .Where(static each => each.Severity > DiagnosticSeverity.Info).Select(static each => each.ToString());
}
