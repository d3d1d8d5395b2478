using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Plugins;

/// <summary>Adds the mark that makes a method a handler, or a property one that holds handlers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkHandlers))]
[Shared]
public sealed class MarkHandlers : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticIds.PLG0108HandlersAreNotDeclared, DiagnosticIds.PLG0109HandlerIsNotMarked];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var name = context.Diagnostics[0].Id == DiagnosticIds.PLG0109HandlerIsNotMarked ? "Handles" : "Handlers";
        if (await Offer.NodeAsync<MemberDeclarationSyntax>(context).ConfigureAwait(false) is { } declaration)
        {
            Offer.Replacement(context, $"Mark it [{name}]", name, declaration, () => Marks.Add(declaration, name));
        }
    }
}
