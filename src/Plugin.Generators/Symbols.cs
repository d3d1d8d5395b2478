using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators;

/// <summary>Questions that parsers ask of symbols.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat s_withNullability = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static AttributeData? Attribute(this ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.IsNamed(metadataName));

    /// <summary>Compares from the end and prints nothing: it is asked of every attribute at every key that is pressed.</summary>
    public static bool IsNamed(this INamedTypeSymbol type, string metadataName)
    {
        var end = metadataName.Length;
        for (ISymbol? each = type; each is not null; each = each.ContainingSymbol)
        {
            var start = end - each.Name.Length;
            if (start < 0 || string.CompareOrdinal(metadataName, start, each.Name, 0, each.Name.Length) != 0)
            {
                return false;
            }

            if (start == 0)
            {
                return each.ContainingSymbol is INamespaceSymbol { IsGlobalNamespace: true };
            }

            if (metadataName[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
        }

        return false;
    }

    public static bool Has(this ISymbol symbol, string metadataName) => symbol.Attribute(metadataName) is not null;

    /// <summary>True when the type or one of its bases has the attribute.</summary>
    public static bool HasOrInherits(this ITypeSymbol type, string metadataName) =>
        type.SelfAndBases().Any(each => each.Has(metadataName));

    public static string? FirstText(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0 ? attribute.ConstructorArguments[0].Scalar() as string : null;

    /// <summary>The value of an argument; null for an array, which stands where it does not belong.</summary>
    public static object? Scalar(this TypedConstant argument) => argument.Kind == TypedConstantKind.Array ? null : argument.Value;

    public static TypedConstant? Named(this AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).Select(static argument => (TypedConstant?)argument.Value).FirstOrDefault();

    public static IEnumerable<ITypeSymbol> SelfAndBases(this ITypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }
    }

    /// <summary>All interfaces of a type, with itself when it is one.</summary>
    public static IEnumerable<INamedTypeSymbol> Interfaces(this ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface } self ? type.AllInterfaces.Add(self) : type.AllInterfaces;

    /// <summary>
    /// The name of the type's generated files, without their ending. The compiler compares names of files without regard to
    /// case: of types whose names differ in nothing else, all but the first have a number.
    /// </summary>
    public static string HintName(this INamedTypeSymbol type)
    {
        var name = string.Concat(type.ToDisplayString().Replace("@", "").Select(static c => MayStandInHintName(c) ? c.ToString() : $"-u{(int)c:X4}"));
        var before = type.ContainingNamespace.GetTypeMembers().Count(other =>
            other.Name.Length == type.Name.Length
            && string.Equals(other.Name, type.Name, StringComparison.OrdinalIgnoreCase)
            && string.CompareOrdinal(other.Name, type.Name) < 0);
        return before == 0 ? name : $"{name}-{before}";
    }

    /// <summary>A file's name takes fewer characters than an identifier, which may hold joiners and marks.</summary>
    private static bool MayStandInHintName(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '<' or '>' or ',' or ' ';

    public static string FullName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string FullNameWithNullability(this ITypeSymbol type) => type.ToDisplayString(s_withNullability);

    public static string? NamespaceName(this ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() : null;

    /// <summary>True when other files can name the type by its namespace and name alone.</summary>
    public static bool StandsAlone(this INamedTypeSymbol type) => type is { ContainingType: null, IsGenericType: false, IsFileLocal: false };

    public static string Accessibility(this ISymbol symbol) =>
        symbol.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal";
}
