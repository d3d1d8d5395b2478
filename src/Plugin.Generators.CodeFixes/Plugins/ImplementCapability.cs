using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Plugins;

/// <summary>Offers a plugin that handles nothing the capabilities it could implement, and writes the handlers of the chosen one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImplementCapability))]
[Shared]
public sealed class ImplementCapability : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0105PluginHandlesNothing];

    /// <summary>None: which capability is meant differs from plugin to plugin.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Offer.NodeAsync<ClassDeclarationSyntax>(context).ConfigureAwait(false) is not { } type
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(type, context.CancellationToken) is not { } symbol)
        {
            return;
        }

        ImmutableArray<CodeAction> choices =
        [
            .. Capabilities(model.Compilation).OrderBy(static each => each.Name, System.StringComparer.Ordinal).Select(capability => Offer.Action(
                context.Document, capability.Name, capability.GetDocumentationCommentId()!, type, () => Implement(type, symbol, capability))),
        ];
        if (choices.Length > 0)
        {
            context.RegisterCodeFix(CodeAction.Create("Implement a capability", choices, isInlinable: false), context.Diagnostics);
        }
    }

    private static TypeDeclarationSyntax Implement(ClassDeclarationSyntax type, INamedTypeSymbol symbol, INamedTypeSymbol capability)
    {
        var name = SyntaxFactory.SimpleBaseType(
            SyntaxFactory.ParseTypeName(capability.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
                .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));
        var declared = type.BaseList is null
            ? type.WithIdentifier(type.Identifier.WithTrailingTrivia(SyntaxFactory.Space)).WithBaseList(SyntaxFactory.BaseList([name])
                .WithTrailingTrivia(type.ParameterList is null ? type.Identifier.TrailingTrivia : default))
            : type.AddBaseListTypes(name);
        return HandlerWriter.AddTo(declared, CapabilityIsIncompleteAnalyzer.Missing(symbol, capability));
    }

    /// <summary>The capabilities of the assemblies that the project references, and its own.</summary>
    private static IEnumerable<INamedTypeSymbol> Capabilities(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(WellKnown.Capability) is not { } mark)
        {
            yield break;
        }

        var sdk = mark.ContainingAssembly.Name;
        var open = new Stack<INamespaceSymbol>([compilation.Assembly.GlobalNamespace]);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(each => each.Name == sdk)))
            {
                open.Push(assembly.GlobalNamespace);
            }
        }

        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceSymbol inner)
                {
                    open.Push(inner);
                }
                else if (member is INamedTypeSymbol { TypeKind: TypeKind.Interface } type
                    && type.GetAttributes().Any(each => SymbolEqualityComparer.Default.Equals(each.AttributeClass, mark))
                    && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                {
                    yield return type;
                }
            }
        }
    }
}
