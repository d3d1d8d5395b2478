using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Plugins;

/// <summary>Writes the handlers that a declared capability lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteMissingHandlers))]
[Shared]
public sealed class WriteMissingHandlers : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0106CapabilityIsIncomplete];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Offer.NodeAsync<TypeDeclarationSyntax>(context).ConfigureAwait(false) is not { } type
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(type, context.CancellationToken) is not INamedTypeSymbol symbol)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(CapabilityIsIncompleteAnalyzer.CapabilityProperty, out var id)
                && symbol.AllInterfaces.FirstOrDefault(each => each.GetDocumentationCommentId() == id) is { } capability)
            {
                context.RegisterCodeFix(
                    Offer.Action(
                        context.Document, $"Write the missing handlers of {capability.Name}", id!, type,
                        () => HandlerWriter.AddTo(type, CapabilityIsIncompleteAnalyzer.Missing(symbol, capability))),
                    diagnostic);
            }
        }
    }
}
