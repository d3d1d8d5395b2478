using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plugin.Generators.CodeFixes.Editing;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Contracts;

/// <summary>Names what a command works on, by the property that looks most like a name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddResourceKey))]
[Shared]
public sealed class AddResourceKey : CodeFixProvider
{
    private static readonly string[] s_endings = ["Uuid", "Name", "Id", "Path"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.PLG0010MutatingCommandNamesNoResource];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await Offer.NodeAsync<ClassDeclarationSyntax>(context).ConfigureAwait(false) is { } type
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && model.GetDeclaredSymbol(type, context.CancellationToken) is INamedTypeSymbol symbol
            && Key(symbol) is var (kind, path))
        {
            Offer.Replacement(
                context, $"Add [ResourceKey(\"{kind}\", \"{path}\")]", nameof(AddResourceKey), type, () => Marks.Add(type, "ResourceKey", kind, path));
        }
    }

    /// <summary>A property of the command that ends like a name, or one of what a property of it holds.</summary>
    private static (string Kind, string Path)? Key(INamedTypeSymbol command)
    {
        IPropertySymbol[] own = [.. Members(command)];
        foreach (var ending in s_endings)
        {
            if (own.FirstOrDefault(each => IsName(each) && each.Name.EndsWith(ending, StringComparison.Ordinal)) is { } property)
            {
                var kind = property.Name.Substring(0, property.Name.Length - ending.Length);
                return (Kind(kind.Length > 0 ? kind : command.Name), property.Name);
            }

            foreach (var holder in own)
            {
                if (holder.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } part
                    && Members(part).FirstOrDefault(each => IsName(each) && each.Name == ending) is { } inner)
                {
                    return (Kind(holder.Name), $"{holder.Name}.{inner.Name}");
                }
            }
        }

        return null;
    }

    private static ImmutableArray<IPropertySymbol> Members(ITypeSymbol type) =>
        [.. type.SelfAndBases().SelectMany(static level => level.GetMembers()).OfType<IPropertySymbol>().Where(static each => each.Has(WellKnown.WireMember))];

    private static bool IsName(IPropertySymbol property) =>
        property.Type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static string Kind(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1).Replace("Command", "");
}
