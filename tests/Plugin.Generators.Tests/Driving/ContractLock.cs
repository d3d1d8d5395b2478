using Microsoft.CodeAnalysis;
using Plugin.Generators.Analyzers;
using Plugin.Generators.Lock;

namespace Plugin.Generators.Tests.Driving;

/// <summary>Projects with a contract lock.</summary>
internal static class ContractLock
{
    private const string Usings = "using System.Collections.Generic;\nusing Plugin.Abstractions;\nusing Plugin.Abstractions.Wire;\nnamespace Sample;\n";

    /// <summary>The lock of a source.</summary>
    public static string Of(string source) => LockFile.Print(WireSymbols.Of(Compile.Sources(Usings + source)).Entries);

    /// <summary>What is reported about a source whose lock was made from another one.</summary>
    public static Task<IReadOnlyList<Diagnostic>> ChangesAsync(string locked, string current) => CheckAsync(Of(locked), current);

    /// <summary>What is reported about a source with a lock.</summary>
    public static Task<IReadOnlyList<Diagnostic>> CheckAsync(string text, string current, IReadOnlyDictionary<string, string>? properties = null) =>
        Analyze.WithAsync(new ContractLockAnalyzer(), Compile.Sources(Usings + current), properties, new TextFile("/project/" + LockFile.FileName, text));

    /// <summary>The text under a diagnostic.</summary>
    public static string Place(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
