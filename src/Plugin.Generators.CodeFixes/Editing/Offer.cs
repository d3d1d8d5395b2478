using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Plugin.Generators.CodeFixes.Editing;

/// <summary>Offers to change one node.</summary>
internal static class Offer
{
    /// <summary>The node at a diagnostic, or the nearest of its kind around it.</summary>
    public static async Task<TNode?> NodeAsync<TNode>(CodeFixContext context)
        where TNode : SyntaxNode
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>();
    }

    /// <summary>Registers an action that puts one node into the place of another.</summary>
    public static void Replacement(CodeFixContext context, string title, string key, SyntaxNode old, Func<SyntaxNode> changed) =>
        context.RegisterCodeFix(Action(context.Document, title, key, old, changed), context.Diagnostics);

    /// <summary>An action that puts one node into the place of another.</summary>
    public static CodeAction Action(Document document, string title, string key, SyntaxNode old, Func<SyntaxNode> changed) =>
        CodeAction.Create(title, cancellation => ReplaceAsync(document, old, changed, cancellation), key);

    private static async Task<Document> ReplaceAsync(Document document, SyntaxNode old, Func<SyntaxNode> changed, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(old, changed()));
    }
}
