using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Handling;

/// <summary>Gives a call the token of the command.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassCancellation))]
[Shared]
public sealed class PassCancellation : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0401CancellationIsNotPassed];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var properties = context.Diagnostics[0].Properties;
        if (await Offer.NodeAsync<InvocationExpressionSyntax>(context).ConfigureAwait(false) is not { } call
            || !properties.TryGetValue(CancellationIsNotPassedAnalyzer.TokenProperty, out var token) || token is null)
        {
            return;
        }

        properties.TryGetValue(CancellationIsNotPassedAnalyzer.ParameterProperty, out var parameter);
        Offer.Replacement(
            context, $"Pass '{token}'", nameof(PassCancellation), call,
            () => call.AddArgumentListArguments(Arguments.Of(token, parameter)));
    }
}
