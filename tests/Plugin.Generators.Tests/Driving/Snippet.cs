using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Tests.Driving;

/// <summary>A few declarations in a file of their own.</summary>
internal static class Snippet
{
    /// <summary>What stands before them.</summary>
    public const string Usings = "using System.Collections.Generic; using System.Threading.Tasks; using Plugin.Abstractions; using Plugin.Abstractions.Wire; namespace Sample; ";

    /// <summary>What the generators report.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(string source) => Generate.From(Usings + source).Diagnostics;

    /// <summary>The text under a diagnostic of <see cref="Diagnostics"/>.</summary>
    public static string Place(string source, Diagnostic diagnostic) =>
        (Usings + source).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    /// <summary>Expects that the generators report nothing and that what they write compiles without a warning.</summary>
    public static void ShouldCompile(string source, string usings = Usings)
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(
            Compile.Sources(usings + source), out var compilation, out var diagnostics, TestContext.Current.CancellationToken);

        diagnostics.Should().BeEmpty();
        compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()).Should().BeEmpty();
    }
}
