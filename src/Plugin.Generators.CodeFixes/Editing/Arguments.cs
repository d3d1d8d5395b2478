using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plugin.Generators.CodeFixes.Editing;

/// <summary>Makes arguments.</summary>
internal static class Arguments
{
    /// <summary>An argument of an expression, named where a name is given.</summary>
    public static ArgumentSyntax Of(string expression, string? name = null)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(expression));
        return name is null ? argument : argument.WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(name), SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space)));
    }
}
