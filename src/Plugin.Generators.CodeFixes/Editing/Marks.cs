using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Plugin.Generators.CodeFixes.Editing;

/// <summary>Adds attributes of the SDK.</summary>
internal static class Marks
{
    /// <summary>The declaration with one more attribute, in a line of its own before the others.</summary>
    /// <param name="declaration">What is marked.</param>
    /// <param name="name">The attribute, without its namespace.</param>
    /// <param name="arguments">Its arguments, which are texts.</param>
    public static SyntaxNode Add(MemberDeclarationSyntax declaration, string name, params string[] arguments)
    {
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName("global::Plugin.Abstractions." + name)).WithAdditionalAnnotations(Simplifier.Annotation);
        if (arguments.Length > 0)
        {
            var list = SyntaxFactory.SeparatedList<AttributeArgumentSyntax>();
            foreach (var argument in arguments)
            {
                list = list.Add(SyntaxFactory.AttributeArgument(
                    SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(argument))));
            }

            attribute = attribute.WithArgumentList(SyntaxFactory.AttributeArgumentList(list));
        }

        // After what is there, so that comments stay on top; where nothing is, before the first word, below the comments.
        var added = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithAdditionalAnnotations(Formatter.Annotation).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        return declaration.AttributeLists.Count > 0
            ? declaration.AddAttributeLists(added)
            : declaration.WithoutLeadingTrivia().AddAttributeLists(added).WithLeadingTrivia(declaration.GetLeadingTrivia());    }
}
