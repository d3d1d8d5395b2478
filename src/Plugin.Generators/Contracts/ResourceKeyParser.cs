using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>Follows the paths of <c>[ResourceKey]</c> attributes.</summary>
internal static class ResourceKeyParser
{
    // A type may be a list of itself.
    private const int MostLists = 16;

    /// <summary>The keys of a type and its bases, each once; paths that lead nowhere become diagnostics.</summary>
    public static IEnumerable<ResourceKeyModel> Parse(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics)
    {
        var keys = new List<ResourceKeyModel>();
        foreach (var attribute in type.SelfAndBases().SelectMany(static level => level.GetAttributes()))
        {
            if (attribute.AttributeClass?.ToDisplayString() != WellKnown.ResourceKey
                || attribute.ConstructorArguments.Length != 2
                || attribute.ConstructorArguments[0].Scalar() is not string kind
                || attribute.ConstructorArguments[1].Scalar() is not string path)
            {
                continue;
            }

            if (Follow(type, kind, path, out var owner, out var missing) is { } key)
            {
                keys.Add(key);
            }
            else
            {
                diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.ResourceKeyPathLeadsNowhere, type.Locations[0], owner, missing, path));
            }
        }

        return keys.Distinct();
    }

    private static ResourceKeyModel? Follow(INamedTypeSymbol type, string kind, string path, out string owner, out string missing)
    {
        ITypeSymbol current = type;
        var lists = new List<string>();
        var expression = "";
        owner = missing = "";
        foreach (var name in path.Split('.'))
        {
            owner = current.Name;
            missing = name;
            var property = current.SelfAndBases().Concat(current.AllInterfaces)
                .SelectMany(level => level.GetMembers(name).OfType<IPropertySymbol>())
                .FirstOrDefault();
            if (property is null)
            {
                return null;
            }

            expression += (expression.Length == 0 ? "" : MayBeNull(current) ? "?." : ".") + Identifier.Of(name);
            current = property.Type;
            while (Element(current) is { } element)
            {
                if (lists.Count == MostLists)
                {
                    return null;
                }

                lists.Add(expression);
                expression = ResourceKeyEmitter.Item(lists.Count - 1);
                current = element;
            }
        }

        return Form(current) is { } form
            ? new(kind, new(lists), expression, form, MayBeNull(current) || expression.Contains("?."))
            : null;
    }

    private static bool MayBeNull(ITypeSymbol type) =>
        !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>What a list, set, array or map holds; a map holds pairs with <c>Key</c> and <c>Value</c>.</summary>
    private static ITypeSymbol? Element(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        _ => type.AllInterfaces.Append(type as INamedTypeSymbol)
            .FirstOrDefault(static each => each?.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0],
    };

    private static ResourceKeyForm? Form(ITypeSymbol type)
    {
        var plain = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        return plain switch
        {
            { SpecialType: SpecialType.System_String } => ResourceKeyForm.Text,
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } => ResourceKeyForm.Number,
            { TypeKind: TypeKind.Enum } => ResourceKeyForm.Constant,
            _ => null,
        };
    }
}
