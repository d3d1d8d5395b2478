using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;
using Plugin.Generators.Benchmarks.Projects;

namespace Plugin.Generators.Benchmarks;

/// <summary>All analyzers: over the file in which a key was struck, as an editor asks, and over the project, as a build does.</summary>
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(SdkAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly LoadedProject _project = new();
    private GeneratorDriver _open = null!;

    [GlobalSetup]
    public void Setup() => _open = LoadedProject.NewDriver().RunGenerators(_project.Fresh());

    /// <summary>What the compiler itself takes to look at the file: the floor of the next row.</summary>
    [Benchmark(Baseline = true)]
    public int CompilerOverTheFile()
    {
        var (compilation, tree) = Edited();
        return compilation.GetSemanticModel(tree).GetDiagnostics().Length;
    }

    [Benchmark]
    public async Task<int> CompilerAndAnalyzersOverTheFile()
    {
        var (compilation, tree) = Edited();
        var model = compilation.GetSemanticModel(tree);
        var found = model.GetDiagnostics().Length;
        var analysis = compilation.WithAnalyzers(s_analyzers);
        return found + (await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).ConfigureAwait(false)).Length;
    }

    [Benchmark]
    public int CompilerOverTheProject() => Edited().Compilation.GetDiagnostics().Length;

    [Benchmark]
    public async Task<int> CompilerAndAnalyzersOverTheProject() =>
        (await Edited().Compilation.WithAnalyzers(s_analyzers).GetAllDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false)).Length;

    private (Compilation Compilation, SyntaxTree Tree) Edited()
    {
        var edited = _project.Edited(SyntheticProject.EditedHandlers, "var names = new List<string>();", "var names = new List<string>(4);");
        _open.RunGeneratorsAndUpdateCompilation(edited, out var compilation, out _);
        return (compilation, LoadedProject.Tree(compilation, SyntheticProject.EditedHandlers));
    }
}
