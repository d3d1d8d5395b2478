using System;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Handling;

/// <summary>Awaits what a handler waited for, and makes the handler asynchronous where it is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitInstead))]
[Shared]
public sealed class AwaitInstead : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0402HandlerBlocks];

    /// <summary>None: two fixes of one handler would both make it asynchronous.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var properties = context.Diagnostics[0].Properties;
        if (await Offer.NodeAsync<ExpressionSyntax>(context).ConfigureAwait(false) is not { } place
            || !properties.TryGetValue(HandlerBlocksAnalyzer.InsteadProperty, out var text)
            || !Enum.TryParse<HandlerBlocksAnalyzer.Instead>(text, out var instead))
        {
            return;
        }

        properties.TryGetValue(HandlerBlocksAnalyzer.TokenProperty, out var token);
        var function = place.FirstAncestorOrSelf<SyntaxNode>(static each => each is LambdaExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);
        if (function is null || Awaited(place, instead, token) is not { } awaited)
        {
            return;
        }

        var isAwait = SyntaxFactory.AwaitExpression(awaited.WithoutTrivia());
        ExpressionSyntax changed = place.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax
            ? SyntaxFactory.ParenthesizedExpression(isAwait)
            : isAwait;
        changed = changed.WithTriviaFrom(place).WithAdditionalAnnotations(Formatter.Annotation);
        if (IsAsync(function))
        {
            Offer.Replacement(context, "Await it", nameof(AwaitInstead), place, () => changed);
        }
        else if (function is MethodDeclarationSyntax method && AsyncHandler.CanBe(method))
        {
            Offer.Replacement(context, "Make the handler async and await it", nameof(AwaitInstead), method, () => AsyncHandler.Of(method, place, changed));
        }
    }

    private static ExpressionSyntax? Awaited(ExpressionSyntax place, HandlerBlocksAnalyzer.Instead instead, string? token) => (instead, place) switch
    {
        (HandlerBlocksAnalyzer.Instead.Delay, InvocationExpressionSyntax call) =>
            SyntaxFactory.InvocationExpression(
                SyntaxFactory.ParseExpression("global::System.Threading.Tasks.Task.Delay").WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation),
                call.ArgumentList.AddArguments(Arguments.Of(token!))),
        (HandlerBlocksAnalyzer.Instead.Await, MemberAccessExpressionSyntax result) => result.Expression,
        (HandlerBlocksAnalyzer.Instead.Await, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var waited } }) =>
            waited is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter", Expression: var task } } ? task : waited,
        (HandlerBlocksAnalyzer.Instead.Twin, InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call) =>
            call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(access.Name.Identifier.ValueText + "Async")))
                .WithArgumentList(token is null ? call.ArgumentList : call.ArgumentList.AddArguments(Arguments.Of(token))),
        _ => null,
    };

    private static bool IsAsync(SyntaxNode function) => function switch
    {
        LambdaExpressionSyntax lambda => lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };
}
