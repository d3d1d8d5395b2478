using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Tests.Suppressors;

/// <summary>Stands for a rule of the platform: it objects to every symbol of a kind, at the place where that rule would.</summary>
#pragma warning disable RS1001, RS1017, RS1036, RS2008 // It is handed to the compiler by hand, in tests, under the id of a rule of the platform.
internal sealed class Objection(string id, SymbolKind kind) : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule = new(id, id, id, "Platform", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(each => each.ReportDiagnostic(Diagnostic.Create(_rule, each.Symbol.Locations[0])), kind);
    }
}
