using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plugin.Generators.Tests.Driving;

/// <summary>Compiles sources against this process's own framework and <c>Plugin.Abstractions</c>.</summary>
internal static class Compile
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "mscorlib.dll" or "netstandard.dll" or "Plugin.Abstractions.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Sources(params string[] sources) => Named("Sample.Plugin", sources);

    public static CSharpCompilation Named(string assemblyName, params string[] sources) =>
        CSharpCompilation.Create(
            assemblyName,
            [.. sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{index}.cs"))],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);
}
