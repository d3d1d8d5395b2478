using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences rules of the platform about declarations whose shape the SDK asks for.</summary>
public abstract class SdkSuppressor : DiagnosticSuppressor
{
    private protected SdkSuppressor(string id, string justification, params string[] silenced) =>
        SupportedSuppressions = [.. silenced.Select(each => new SuppressionDescriptor(id, each, justification))];

    /// <inheritdoc/>
    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; }

    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (SdkTypes.In(context.Compilation) is not { } sdk)
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && Declared(context, tree, diagnostic) is { } symbol
                && IsOurs(symbol, sdk))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(each => each.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    /// <summary>True when the SDK asks for the shape that the rule objects to.</summary>
    private protected abstract bool IsOurs(ISymbol symbol, SdkTypes sdk);

    /// <summary>What is declared, or else used, at the place.</summary>
    private static ISymbol? Declared(SuppressionAnalysisContext context, SyntaxTree tree, Diagnostic diagnostic)
    {
        var model = context.GetSemanticModel(tree);
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (model.GetSymbolInfo(node, context.CancellationToken).Symbol is IParameterSymbol parameter)
        {
            return parameter;
        }

        // A rule points at a name or at a type; what is declared there is the node itself or one around it.
        for (var each = node; each is not null; each = each.Parent)
        {
            if (model.GetDeclaredSymbol(each, context.CancellationToken) is { } declared)
            {
                return declared;
            }
        }

        return null;
    }
}
