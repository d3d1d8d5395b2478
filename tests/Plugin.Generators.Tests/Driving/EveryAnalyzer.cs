using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Tests.Driving;

/// <summary>All analyzers and suppressors.</summary>
internal static class EveryAnalyzer
{
    public static ImmutableArray<DiagnosticAnalyzer> Made { get; } =
    [
        .. typeof(SdkAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
