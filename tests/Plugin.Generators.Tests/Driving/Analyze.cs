using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Tests.Driving;

/// <summary>Runs one analyzer.</summary>
internal static class Analyze
{
    /// <summary>What the analyzer reports, in the order of its places.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="compilation">What it looks at; it need not be free of errors.</param>
    /// <param name="properties">Build properties that it can see.</param>
    /// <param name="files">Additional files.</param>
    public static async Task<IReadOnlyList<Diagnostic>> WithAsync(
        DiagnosticAnalyzer analyzer, Compilation compilation, IReadOnlyDictionary<string, string>? properties = null, params AdditionalText[] files)
    {
        var options = new AnalyzerOptions([.. files], new BuildProperties(properties ?? new Dictionary<string, string>()));
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.OrderBy(static each => each.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static each => each.Location.GetLineSpan().StartLinePosition)];
    }
}
