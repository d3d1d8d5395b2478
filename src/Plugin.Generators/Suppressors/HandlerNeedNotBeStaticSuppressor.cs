using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences the advice to make a handler static: dispatch calls handlers on the plugin.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerNeedNotBeStaticSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_descriptor = new("PLGSUP001", "CA1822", "Handlers are instance methods.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [s_descriptor];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
            {
                continue;
            }

            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            if (context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is IMethodSymbol method && method.Has(WellKnown.Handles))
            {
                context.ReportSuppression(Suppression.Create(s_descriptor, diagnostic));
            }
        }
    }
}
