using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plugin.Generators.Tests.Driving;

namespace Docs.Tests.Mistakes;

/// <summary>Compiles code as the project of a plugin does: with the generators, analyzers and suppressors of the SDK.</summary>
internal static class PluginCompiler
{
    /// <summary>What stands before every block: the namespaces that a plugin uses most.</summary>
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using Plugin.Abstractions;
        global using Plugin.CloudStack.Capabilities;
        global using Plugin.CloudStack.Extensions;
        global using Plugin.CloudStack.Host;
        global using Plugin.CloudStack.Storage;
        global using Plugin.CloudStack.Vm;
        global using Plugin.Hosting;
        """;

    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var file && (IsOfFramework(file) || file.StartsWith("Plugin.", StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly AnalyzerFileReference s_sdk = new(Path.Combine(AppContext.BaseDirectory, "Generator", "Plugin.Generators.dll"), new Loader());

    /// <summary>What the compiler, the generators and the analyzers say, in the order of lines; hidden remarks are left out.</summary>
    /// <param name="files">The code; a file that has methods of a handler only is put into a plugin.</param>
    /// <param name="properties">Properties of the project.</param>
    /// <param name="contractLock">The text of the contract lock; null for a project without one.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<IReadOnlyList<Diagnostic>> CompileAsync(
        IEnumerable<string> files, IReadOnlyDictionary<string, string> properties, string? contractLock, CancellationToken cancellation)
    {
        var options = new BuildProperties(properties);
        var driver = CSharpGeneratorDriver.Create(s_sdk.GetGenerators(LanguageNames.CSharp), optionsProvider: options, parseOptions: s_parsing);
        driver.RunGeneratorsAndUpdateCompilation(Compilation(files), out var compilation, out var generated, cancellation);
        var analyzed = await compilation
            .WithAnalyzers(s_sdk.GetAnalyzers(LanguageNames.CSharp), new AnalyzerOptions(contractLock is null ? [] : [new LockText(contractLock)], options)).GetAllDiagnosticsAsync(cancellation);
        return [.. generated.Concat(analyzed).Where(static each => each.Severity != DiagnosticSeverity.Hidden && !each.IsSuppressed).OrderBy(Line).DistinctBy(static each => each.ToString())];
    }

    /// <summary>The line in the block, from 1.</summary>
    public static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static CSharpCompilation Compilation(IEnumerable<string> files) => CSharpCompilation.Create(
        "Acme",
        [CSharpSyntaxTree.ParseText(Usings, s_parsing, "Usings.cs"), .. files.Select(static (code, index) => Parse(code, index))],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Every line keeps its number: what is put around the code is put on its first and last line.</summary>
    private static SyntaxTree Parse(string code, int index)
    {
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, s_parsing.WithKind(SourceCodeKind.Script)).GetRoot();
        var isMembers = root.Members.Any(static member => member is MethodDeclarationSyntax);
        var around = isMembers ? $"namespace Acme {{ [Plugin(\"Acme\")] public sealed partial class AcmePlugin {{ {code} }} }}" : $"namespace Acme {{ {code} }}";
        return CSharpSyntaxTree.ParseText(around, s_parsing, $"Block{index}.cs");
    }

    private static bool IsOfFramework(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal) || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || file is "mscorlib.dll" or "netstandard.dll" or "System.dll";

    private sealed class LockText(string text) : AdditionalText
    {
        public override string Path => "contracts.lock";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
