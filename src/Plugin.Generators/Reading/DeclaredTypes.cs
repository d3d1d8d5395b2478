using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plugin.Generators.Reading;

/// <summary>The types of a project that have an attribute of the SDK, found once for all generators.</summary>
internal sealed class DeclaredTypes
{
    private const string Suffix = "Attribute";

    private static readonly string[] s_attributes =
        [WellKnown.WireContract, WellKnown.WireEnum, WellKnown.WireInterface, WellKnown.Plugin, WellKnown.CapabilityClient];

    private static readonly HashSet<string> s_names =
        [.. s_attributes.Select(static name => name.Substring(name.LastIndexOf('.') + 1)).SelectMany(static name => new[] { name, name.Substring(0, name.Length - Suffix.Length) })];

    private static readonly ConditionalWeakTable<Compilation, DeclaredTypes> s_found = new();

    private readonly ILookup<string, DeclaredType> _byAttribute;

    private DeclaredTypes(Compilation compilation, CancellationToken cancellation) => _byAttribute = Symbols(compilation, cancellation)
        .SelectMany(static type => s_attributes, static (type, name) => (Type: type, Name: name, Attribute: type.Attribute(name)))
        .Where(static found => found.Attribute is not null)
        .ToLookup(static found => found.Name, found => new DeclaredType(found.Type, found.Attribute!, compilation));

    /// <summary>The types that have an attribute, each once, in the order of files and places.</summary>
    /// <param name="attribute">The attribute's metadata name, one of those that are looked for.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellation">Gives up.</param>
    public static IEnumerable<DeclaredType> With(string attribute, Compilation compilation, CancellationToken cancellation)
    {
        if (!s_found.TryGetValue(compilation, out var types))
        {
            var found = new DeclaredTypes(compilation, cancellation);
            types = s_found.GetValue(compilation, _ => found);
        }

        return types._byAttribute[attribute];
    }

    private static List<INamedTypeSymbol> Symbols(Compilation compilation, CancellationToken cancellation)
    {
        var symbols = new List<INamedTypeSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var isAliasedEverywhere = compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellation) is CompilationUnitSyntax root
            && root.Usings.Any(static directive => directive is { Alias: not null, GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword }));
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var declaration in Candidates(tree.GetRoot(cancellation), isAliasedEverywhere))
            {
                model ??= compilation.GetSemanticModel(tree);
                if (model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type && seen.Add(type))
                {
                    symbols.Add(type);
                }
            }
        }

        return symbols;
    }

    /// <summary>Declarations whose attributes may be the SDK's: their names say so, or there are aliases, which may stand for anything.</summary>
    private static IEnumerable<BaseTypeDeclarationSyntax> Candidates(SyntaxNode root, bool isAnyNameOurs)
    {
        var nodes = root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).ToList();
        isAnyNameOurs |= nodes.Any(static node => node is UsingDirectiveSyntax { Alias: not null });
        return nodes.OfType<BaseTypeDeclarationSyntax>().Where(type =>
            type.AttributeLists.Any(list => list.Attributes.Any(attribute => isAnyNameOurs || s_names.Contains(LastName(attribute.Name)))));
    }

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
