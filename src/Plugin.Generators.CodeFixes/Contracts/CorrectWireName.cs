using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Analyzers.Contracts;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Contracts;

/// <summary>Puts the known wire name into the place of one that is almost the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectWireName))]
[Shared]
public sealed class CorrectWireName : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0012WireNameLooksMisspelt];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Offer.NodeAsync<LiteralExpressionSyntax>(context).ConfigureAwait(false) is { } text
            && context.Diagnostics[0].Properties.TryGetValue(WireNameLooksMisspeltAnalyzer.MeantProperty, out var meant) && meant is not null)
        {
            Offer.Replacement(
                context, $"Write '{meant}'", nameof(CorrectWireName), text,
                () => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(meant)).WithTriviaFrom(text));
        }
    }
}
