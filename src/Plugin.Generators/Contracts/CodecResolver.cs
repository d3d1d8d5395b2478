using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Contracts;

/// <summary>Finds the codec of a type: the struct that reads and writes it, put together from smaller ones.</summary>
internal static class CodecResolver
{
    private static readonly Dictionary<string, string> s_collections = new()
    {
        ["System.Collections.Generic.List<T>"] = "ListCodec",
        ["System.Collections.Generic.HashSet<T>"] = "SetCodec",
    };

    /// <summary>The codec of a nullable value, or null when there is none.</summary>
    public static string? Codec(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return !array.IsSZArray ? null : array.ElementType.SpecialType == SpecialType.System_Byte
                ? "Wire::BytesCodec"
                : Element(array.ElementType) is { } element ? $"Wire::ArrayCodec<{element}>" : null;
        }

        return type is INamedTypeSymbol named ? Named(named) : null;
    }

    /// <summary>
    /// True when a value on the wire may hold what the type has no place for: a new constant of an enumeration, a new
    /// member of a pair. What is inside contracts is theirs to keep.
    /// </summary>
    public static bool MayLeaveOut(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => MayLeaveOut(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsGenericType: true } generic =>
            generic.TypeArguments.Any(MayLeaveOut)
            || (generic.OriginalDefinition.ToDisplayString() is WellKnown.Pair or WellKnown.Ternary && !generic.TypeArguments.All(IsNullableInt64)),
        _ => false,
    };

    private static string? Named(INamedTypeSymbol type)
    {
        var value = Nullable(type) ?? type;
        if (Scalar(value) is { } scalar)
        {
            return scalar;
        }

        if (value.TypeKind == TypeKind.Enum)
        {
            return value.Has(WellKnown.WireEnum) ? Beside(value, value.Name + "Codec") : null;
        }

        if (value.Has(WellKnown.WireInterface))
        {
            return Beside(value, InterfaceCodecName(value.Name));
        }

        if (value.Has(WellKnown.WireContract))
        {
            return $"Wire::{(value.IsAbstract ? "AbstractContractCodec" : "ContractCodec")}<{value.FullName()}>";
        }

        return value.IsGenericType ? Generic(value) : null;
    }

    /// <summary><c>IDataTO</c> has the codec <c>DataTOCodec</c>.</summary>
    public static string InterfaceCodecName(string name) =>
        (name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name) + "Codec";

    private static string? Generic(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition.ToDisplayString();
        var arguments = type.TypeArguments;
        if (s_collections.TryGetValue(definition, out var collection))
        {
            return Element(arguments[0]) is { } element ? $"Wire::{collection}<{element}>" : null;
        }

        if (definition == WellKnown.Pair)
        {
            return arguments.All(static argument => IsNullableInt64(argument))
                ? "Wire::Int64PairCodec"
                : Element(arguments[0]) is { } first && Element(arguments[1]) is { } second ? $"Wire::PairCodec<{first}, {second}>" : null;
        }

        if (definition == WellKnown.Ternary)
        {
            var parts = arguments.Select(static argument => Element(argument)).ToList();
            return parts.Contains(null) ? null : $"Wire::TernaryCodec<{string.Join(", ", parts)}>";
        }

        return definition == "System.Collections.Generic.Dictionary<TKey, TValue>"
            && Key(arguments[0]) is { } key
            && Element(arguments[1]) is { } item
                ? $"Wire::MapCodec<{key}, {arguments[0].FullName()}, {item}>"
                : null;
    }

    /// <summary>A codec and its type, as type arguments.</summary>
    private static string? Element(ITypeSymbol type)
    {
        if (Codec(type) is not { } codec)
        {
            return null;
        }

        if (!type.IsValueType)
        {
            return $"{codec}, {type.WithNullableAnnotation(NullableAnnotation.Annotated).FullNameWithNullability()}";
        }

        var name = type.FullName();
        return Nullable((INamedTypeSymbol)type) is null ? $"Wire::RequiredCodec<{codec}, {name}>, {name}" : $"{codec}, {name}";
    }

    private static string? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "Wire::TextCodec",
        SpecialType.System_Int32 => "Wire::Int32Codec",
        SpecialType.System_Int64 => "Wire::Int64Codec",
        SpecialType.System_Boolean => "Wire::BooleanCodec",
        SpecialType.System_Double => "Wire::DoubleCodec",
        _ => type.ToDisplayString() switch
        {
            WellKnown.Secret or WellKnown.Secret + "?" => "Wire::SecretCodec",
            WellKnown.Value or WellKnown.Value + "?" => "Wire::ValueCodec",
            WellKnown.Json or WellKnown.Json + "?" => "Wire::JsonCodec",
            "System.DateTimeOffset" => "Wire::DateCodec",
            _ => null,
        },
    };

    private static string? Key(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "Wire::TextKey",
        SpecialType.System_Int32 => "Wire::Int32Key",
        SpecialType.System_Int64 => "Wire::Int64Key",
        _ => type.TypeKind == TypeKind.Enum && type.Has(WellKnown.WireEnum) ? Beside(type, type.Name + "Codec") : null,
    };

    private static INamedTypeSymbol? Nullable(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? type.TypeArguments.Single() as INamedTypeSymbol : null;

    // The kernel writes pairs of exactly this type as arrays.
    private static bool IsNullableInt64(ITypeSymbol type) =>
        type is INamedTypeSymbol named && Nullable(named)?.SpecialType == SpecialType.System_Int64;

    private static string Beside(ITypeSymbol type, string name) =>
        type.NamespaceName() is { } ns ? $"global::{ns}.{name}" : $"global::{name}";
}
