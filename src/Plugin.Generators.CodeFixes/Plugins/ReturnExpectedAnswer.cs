using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Plugins;

/// <summary>Lets a handler return the answer that the kernel casts to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnExpectedAnswer))]
[Shared]
public sealed class ReturnExpectedAnswer : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0104HandlerGivesAnotherAnswer];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Offer.NodeAsync<MethodDeclarationSyntax>(context).ConfigureAwait(false) is not { } method
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(method, context.CancellationToken) is not { Parameters.Length: 2, ReturnType: INamedTypeSymbol { TypeArguments.Length: 1 } task } symbol
            || Expected(symbol.Parameters[0].Type) is not { } expected)
        {
            return;
        }

        var given = task.TypeArguments[0];

        // What the handler makes of the wrong class is made of the right one, too: a handler that answers often does little else.
        var made = method.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .Where(each => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(each, context.CancellationToken).Type, given))
            .Select(static each => (SyntaxNode)each.Type);
        var declared = method.ReturnType.DescendantNodes().OfType<TypeArgumentListSyntax>().Last().Arguments[0];
        Offer.Replacement(
            context, $"Return '{expected.Name}'", nameof(ReturnExpectedAnswer), method,
            () => method.ReplaceNodes(made.Append(declared), (old, _) => SyntaxFactory.ParseTypeName(expected.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
                .WithTriviaFrom(old).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)));
    }

    private static ITypeSymbol? Expected(ITypeSymbol command) =>
        command.SelfAndBases().OfType<INamedTypeSymbol>()
            .SelectMany(static level => level.Interfaces)
            .FirstOrDefault(static each => each.OriginalDefinition.ToDisplayString() == WellKnown.CommandOf)
            ?.TypeArguments[0];
}
