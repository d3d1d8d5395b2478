using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Mistakes;

/// <summary>Everything that a build says of code: the generators, the compiler over what they wrote, and the analyzers.</summary>
internal static class Verdict
{
    public static async Task<IReadOnlyList<Diagnostic>> OnAsync(params string[] sources)
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(Compile.Sources(sources), out var compilation, out var generated, TestContext.Current.CancellationToken);
        var rest = await compilation.WithAnalyzers(EveryAnalyzer.Made).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. generated.Concat(rest).Where(static each => each.Severity > DiagnosticSeverity.Info && !each.IsSuppressed)];
    }
}
