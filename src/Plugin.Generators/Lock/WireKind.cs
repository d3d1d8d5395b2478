using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Lock;

/// <summary>Names what a member is on the wire, in words that do not depend on C# names.</summary>
internal static class WireKind
{
    public static string Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => "bytes",
        IArrayTypeSymbol array => $"list<{Of(array.ElementType)}>",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0]) + "?",
        INamedTypeSymbol named => Scalar(named) ?? WireName(named) ?? Generic(named) ?? named.ToDisplayString(),
        _ => type.ToDisplayString(),
    };

    /// <summary>The wire name that an attribute gives a class, an enumeration or an interface, or null.</summary>
    public static string? WireName(ITypeSymbol type) =>
        type.GetAttributes()
            .FirstOrDefault(static each => each.AttributeClass is
            {
                Name: "WireContractAttribute" or "WireEnumAttribute" or "WireInterfaceAttribute",
                ContainingNamespace: { Name: "Abstractions", ContainingNamespace.Name: "Plugin" },
            })
            ?.FirstText();

    private static string? Scalar(INamedTypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Int32 => "int32",
        SpecialType.System_Int64 => "int64",
        SpecialType.System_Boolean => "boolean",
        SpecialType.System_Double => "double",
        _ => type.Name switch
        {
            "Secret" when Is(type, WellKnown.Secret) => "secret",
            "WireValue" when Is(type, WellKnown.Value) => "value",
            "WireJson" when Is(type, WellKnown.Json) => "json",
            "DateTimeOffset" when Is(type, "System.DateTimeOffset") => "date",
            _ => null,
        },
    };

    // A list and an array are written alike; a set is written in the order of its hashes.
    private static string? Generic(INamedTypeSymbol type)
    {
        if (!type.IsGenericType)
        {
            return null;
        }

        var name = type.OriginalDefinition.ToDisplayString() switch
        {
            "System.Collections.Generic.List<T>" => "list",
            "System.Collections.Generic.HashSet<T>" => "set",
            "System.Collections.Generic.Dictionary<TKey, TValue>" => "map",
            WellKnown.Pair => "pair",
            WellKnown.Ternary => "ternary",
            _ => null,
        };
        return name is null ? null : $"{name}<{string.Join(", ", type.TypeArguments.Select(Of))}>";
    }

    private static bool Is(INamedTypeSymbol type, string name) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() == name;
}
