using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Plugin.Generators.CodeFixes.Plugins;

/// <summary>Writes handlers that say of themselves that they do nothing yet, in an answer of the right class.</summary>
internal static class HandlerWriter
{
    /// <summary>The class with handlers for the given methods of a capability; those that are no handlers are left out.</summary>
    public static TypeDeclarationSyntax AddTo(TypeDeclarationSyntax type, IEnumerable<IMethodSymbol> missing)
    {
        MemberDeclarationSyntax[] handlers = [.. missing.Where(IsHandler).Select((method, index) => Write(method, isFirst: index == 0 && type.Members.Count == 0))];
        return type.OpenBraceToken.IsKind(SyntaxKind.None) || type.OpenBraceToken.IsMissing
            ? type.WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(type.SemicolonToken.TrailingTrivia))
                .AddMembers(handlers)
                .WithAdditionalAnnotations(Formatter.Annotation)
            : type.AddMembers(handlers);
    }

    private static bool IsHandler(IMethodSymbol method) =>
        method.Parameters.Length == 2 && method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 };

    private static MemberDeclarationSyntax Write(IMethodSymbol method, bool isFirst)
    {
        var answer = ((INamedTypeSymbol)method.ReturnType).TypeArguments[0];
        var command = method.Parameters[0];
        var source =
            $$"""
            /// <inheritdoc/>
            public {{Full(method.ReturnType)}} {{method.Name}}({{Full(command.Type)}} {{command.Name}}, {{Full(method.Parameters[1].Type)}} {{method.Parameters[1].Name}}) =>
                new(new {{Full(answer)}} { Result = false, Details = "{{command.Type.Name}} is not handled yet." });

            """;
        var handler = SyntaxFactory.ParseMemberDeclaration(source)!;
        return handler
            .WithLeadingTrivia(isFirst ? handler.GetLeadingTrivia() : handler.GetLeadingTrivia().Insert(0, SyntaxFactory.ElasticCarriageReturnLineFeed))
            .WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation, Simplifier.AddImportsAnnotation);
    }

    private static string Full(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
