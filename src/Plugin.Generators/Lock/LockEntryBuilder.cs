using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Lock;

/// <summary>Says of a class, enumeration or interface what a lock says of it.</summary>
internal static class LockEntryBuilder
{
    private const int BareConstruction = 1;

    /// <summary>The key of a type's entry, or null when the type has no part in the wire.</summary>
    public static string? Key(INamedTypeSymbol type) =>
        Sort(type) is { } sort && WireKind.WireName(type) is { } name ? $"{name} {sort}" : null;

    /// <summary>The entry of a type, or null when the type has no part in the wire.</summary>
    /// <param name="type">The type.</param>
    /// <param name="implementers">Gives the wire names of the concrete contracts that implement an interface.</param>
    public static LockEntry? Build(INamedTypeSymbol type, Func<INamedTypeSymbol, IEnumerable<string>> implementers) =>
        WireKind.WireName(type) is not { } name
            ? null
            : Sort(type) switch
            {
                LockEntry.Contract => new(LockEntry.Contract, name, ContractTraits(type), new(Properties(type).Select(static each => Member(each.Property, each.WireName)))),
                LockEntry.Enumeration => new(LockEntry.Enumeration, name, EnumTraits(type), new(Constants(type))),
                LockEntry.Interface => new(
                    LockEntry.Interface,
                    name,
                    type.Attribute(WellKnown.WireInterface)?.Named("Unknown")?.Scalar() is null ? "" : "keeps-unknown",
                    new(implementers(type).Distinct().OrderBy(static each => each, StringComparer.Ordinal).Select(static each => new LockMember(each, "")))),
                _ => null,
            };

    /// <summary>The members of a contract that its base contract does not have, in wire order.</summary>
    public static IEnumerable<(IPropertySymbol Property, string WireName)> Properties(INamedTypeSymbol type) =>
        from level in OwnLevels(type)
        from property in level.GetMembers().OfType<IPropertySymbol>()
        let name = property.Attribute(WellKnown.WireMember)?.FirstText()
        where name is not null
        select (property, name);

    private static string? Sort(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Class => LockEntry.Contract,
        TypeKind.Enum => LockEntry.Enumeration,
        TypeKind.Interface => LockEntry.Interface,
        _ => null,
    };

    /// <summary>The class and those of its bases that are no contracts themselves: their members travel as its own.</summary>
    private static IEnumerable<ITypeSymbol> OwnLevels(INamedTypeSymbol type) =>
        type.SelfAndBases().TakeWhile(level => SymbolEqualityComparer.Default.Equals(level, type) || !level.Has(WellKnown.WireContract));

    private static LockMember Member(IPropertySymbol property, string wireName)
    {
        var omitsEmpty = property.Attribute(WellKnown.WireMember)!.Named("OmitEmpty")?.Scalar() is true;
        return new(wireName, WireKind.Of(property.Type) + (omitsEmpty ? " omit-empty" : ""));
    }

    private static string ContractTraits(INamedTypeSymbol type)
    {
        var traits = new List<string>();
        if (type.SelfAndBases().Skip(1).FirstOrDefault(static level => level.Has(WellKnown.WireContract)) is { } parent)
        {
            traits.Add($"extends {WireKind.WireName(parent)}");
        }

        if (type.IsAbstract)
        {
            traits.Add("abstract");
        }

        if (type.Attribute(WellKnown.WireContract)!.Named("Construction")?.Scalar() is BareConstruction)
        {
            traits.Add("bare");
        }

        return string.Join(" ", traits);
    }

    private static string EnumTraits(INamedTypeSymbol type)
    {
        var attribute = type.Attribute(WellKnown.WireEnum)!;
        return string.Join(" ", new[] { ("IgnoreCase", "ignore-case"), ("RejectUnknown", "reject-unknown") }
            .Where(pair => attribute.Named(pair.Item1)?.Value is true).Select(static pair => pair.Item2));
    }

    private static IEnumerable<LockMember> Constants(INamedTypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>().OrderBy(static field => field.Name, StringComparer.Ordinal)
        where field.HasConstantValue
        let key = field.Attribute(WellKnown.WireKey)?.FirstText()
        select new LockMember(field.Name, key is null || key == field.Name ? "" : key);
}
