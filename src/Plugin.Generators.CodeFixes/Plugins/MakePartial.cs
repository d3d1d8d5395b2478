using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Plugins;

/// <summary>Declares a plugin or a contract partial, where that is all it lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartial))]
[Shared]
public sealed class MakePartial : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticIds.PLG0001ContractMustBePartial, DiagnosticIds.PLG0101PluginMustBePartial];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Offer.NodeAsync<ClassDeclarationSyntax>(context).ConfigureAwait(false) is { TypeParameterList: null, Parent: not TypeDeclarationSyntax } type
            && !type.Modifiers.Any(static each => each.IsKind(SyntaxKind.PartialKeyword) || each.IsKind(SyntaxKind.FileKeyword)))
        {
            Offer.Replacement(context, $"Make '{type.Identifier.ValueText}' partial", nameof(MakePartial), type, () => Partial(type));
        }
    }

    private static ClassDeclarationSyntax Partial(ClassDeclarationSyntax type)
    {
        var word = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return type.Modifiers.Count > 0
            ? type.AddModifiers(word)
            : type.WithKeyword(type.Keyword.WithLeadingTrivia()).WithModifiers([word.WithLeadingTrivia(type.Keyword.LeadingTrivia)]);
    }
}
