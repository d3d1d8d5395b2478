using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Tells waiting for a task from taking the result of one that has ended.</summary>
internal static class Waits
{
    /// <summary>True when the method has awaited the task before, or has asked whether it has ended.</summary>
    public static bool IsKnownToHaveEnded(IOperation task)
    {
        if (HandlerScope.Plain(task) is not (ILocalReferenceOperation or IParameterReferenceOperation) || task.Syntax is not IdentifierNameSyntax { Identifier.ValueText: var name })
        {
            return false;
        }

        var body = task.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return body is not null && body.DescendantNodes().Any(node =>
            (node is AwaitExpressionSyntax && node.SpanStart < task.Syntax.SpanStart && Mentions(node, name))
            || (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsCompleted" or "IsCompletedSuccessfully" } access && Mentions(access.Expression, name)));
    }

    /// <summary>True when an await follows somewhere in the method.</summary>
    public static bool IsAwaitedLater(ILocalSymbol task, SyntaxNode place)
    {
        var body = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return body is not null && body.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(node => Mentions(node, task.Name));
    }

    private static bool Mentions(SyntaxNode node, string name) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(each => each.Identifier.ValueText == name);
}
