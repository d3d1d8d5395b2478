using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Mistakes;

/// <summary>Everything that a build says of code: the generators, the compiler over what they wrote, and the analyzers.</summary>
internal static class Verdict
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(SdkAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<IReadOnlyList<Diagnostic>> OnAsync(params string[] sources)
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(Compile.Sources(sources), out var compilation, out var generated, TestContext.Current.CancellationToken);
        var rest = await compilation.WithAnalyzers(s_analyzers).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. generated.Concat(rest).Where(static each => each.Severity > DiagnosticSeverity.Info && !each.IsSuppressed)];
    }
}
