using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Benchmarks.Projects;

namespace Plugin.Generators.Benchmarks;

/// <summary>The generators over a project of 200 contracts and 50 handlers: in a build, and after a key was struck.</summary>
public class GeneratorBenchmarks
{
    private const string Body = "var names = new List<string>();";
    private readonly LoadedProject _project = new();
    private GeneratorDriver _open = null!;

    [GlobalSetup]
    public void Setup()
    {
        _open = LoadedProject.NewDriver().RunGeneratorsAndUpdateCompilation(_project.Fresh(), out var compilation, out var diagnostics);
        var errors = diagnostics.Concat(compilation.GetDiagnostics()).Where(static each => each.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"The project does not compile: {errors[0]}");
        }
    }

    /// <summary>Everything for the first time, as a build does it.</summary>
    [Benchmark]
    public GeneratorDriver Build() => LoadedProject.NewDriver().RunGenerators(_project.Fresh());

    /// <summary>What any key costs without generators: the file is parsed and the project made anew.</summary>
    [Benchmark(Baseline = true)]
    public CSharpCompilation EditAlone() => _project.Edited(SyntheticProject.EditedHandlers, Body, "var names = new List<string>(4);");

    /// <summary>
    /// What a generator that asks for attributes cannot avoid once a declaration has changed: the compiler binds those of
    /// contracts and members anew, because the key may have changed what they mean.
    /// </summary>
    [Benchmark]
    public int AttributesAlone() => Attributes(_project.Edited(SyntheticProject.EditedHandlers, Body, "var names = new List<string>(4);").Assembly.GlobalNamespace);

    [Benchmark]
    public GeneratorDriver KeyInABody() => After(SyntheticProject.EditedHandlers, Body, "var names = new List<string>(4);");

    [Benchmark]
    public GeneratorDriver KeyInAComment() => After(SyntheticProject.EditedHandlers, Body, "/* names */ " + Body);

    /// <summary>A declaration that has nothing to do with contracts; the generators cannot know that before they have looked.</summary>
    [Benchmark]
    public GeneratorDriver KeyInADeclaration() => After(SyntheticProject.EditedHandlers, "/// <summary>Changes disk 0.</summary>", "private readonly int _new; /// <summary>Changes disk 0.</summary>");

    [Benchmark]
    public GeneratorDriver NewMember() => After(
        SyntheticProject.EditedContract, "/// <summary>Its size.</summary>", "[WireMember(\"new\")] public int New { get; set; } /// <summary>Its size.</summary>");

    [Benchmark]
    public GeneratorDriver NewHandler() => After(
        SyntheticProject.EditedHandlers, "/// <summary>Changes disk 0.</summary>",
        "[Handles] public ValueTask<Disk1Answer> NewAsync(Change79Command command, CommandContext context) => new(new Disk1Answer());\n/// <summary>Changes disk 0.</summary>");

    private static int Attributes(INamespaceOrTypeSymbol symbol) =>
        symbol.GetAttributes().Length + symbol.GetMembers().Sum(static member => member is INamespaceOrTypeSymbol inner ? Attributes(inner) : member.GetAttributes().Length);

    private GeneratorDriver After(string file, string before, string after) => _open.RunGenerators(_project.Edited(file, before, after));
}
