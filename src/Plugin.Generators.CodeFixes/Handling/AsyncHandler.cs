using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plugin.Generators.CodeFixes.Handling;

/// <summary>Makes a handler that gives a finished task one that awaits.</summary>
internal static class AsyncHandler
{
    /// <summary>True for a method that returns <c>ValueTask&lt;T&gt;</c> from a block.</summary>
    public static bool CanBe(MethodDeclarationSyntax method) =>
        method is { Body: not null, ReturnType: GenericNameSyntax { Identifier.ValueText: "ValueTask" } };

    /// <summary>The method with <c>async</c>, one expression replaced, and the values themselves returned.</summary>
    public static MethodDeclarationSyntax Of(MethodDeclarationSyntax method, ExpressionSyntax place, ExpressionSyntax changed)
    {
        var returns = method.Body!.DescendantNodes(static node => node is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax or AnonymousMethodExpressionSyntax))
            .OfType<ReturnStatementSyntax>().Select(static each => each.Expression).OfType<ExpressionSyntax>().ToList();
        var tracked = method.TrackNodes(returns.Append(place).Distinct<SyntaxNode>());
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(place)!, changed);
        var current = new List<SyntaxNode>(returns.Select(each => tracked.GetCurrentNode(each)).OfType<SyntaxNode>());
        tracked = tracked.ReplaceNodes(current, static (_, now) => Value((ExpressionSyntax)now).WithTriviaFrom(now));
        return tracked.AddModifiers(SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space));
    }

    private static ExpressionSyntax Value(ExpressionSyntax task) => task switch
    {
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "ValueTask" }, ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" }, ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        _ => SyntaxFactory.AwaitExpression(task.WithoutTrivia()),
    };
}
