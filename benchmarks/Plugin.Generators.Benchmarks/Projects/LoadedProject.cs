using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Contracts;

namespace Plugin.Generators.Benchmarks.Projects;

/// <summary>The synthetic project as an editor holds it.</summary>
internal sealed class LoadedProject
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "Plugin.Abstractions.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Acme",
        SyntheticProject.Files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, s_parsing, file.Name)),
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private int _edits;

    /// <summary>A driver that has not run.</summary>
    public static GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [
            .. typeof(ContractGenerator).Assembly.GetTypes()
                .Where(static type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract)
                .OrderBy(static type => type.Name, StringComparer.Ordinal)
                .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
        ],
        parseOptions: s_parsing);

    /// <summary>The project as it is, with nothing known about it yet.</summary>
    public CSharpCompilation Fresh() => _compilation.Clone();

    /// <summary>The project after an edit, of which nothing else is known yet; each call edits anew, as a key does.</summary>
    /// <param name="file">The file.</param>
    /// <param name="before">A text in it.</param>
    /// <param name="after">What takes its place.</param>
    /// <exception cref="InvalidOperationException">The file does not have the text.</exception>
    public CSharpCompilation Edited(string file, string before, string after)
    {
        var tree = Tree(_compilation, file);
        var text = tree.GetText().ToString();
        if (!text.Contains(before, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} does not have '{before}'.");
        }

        var edited = text.Replace(before, after, StringComparison.Ordinal) + "// " + ++_edits;
        return _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edited, s_parsing, file));
    }

    /// <summary>The tree of a file.</summary>
    public static SyntaxTree Tree(Compilation compilation, string file) => compilation.SyntaxTrees.Single(each => each.FilePath == file);
}
