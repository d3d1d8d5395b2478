using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Description;

/// <summary>Reads what a command's attributes say of it.</summary>
internal static class CommandParser
{
    /// <summary>The wire name of a contract; of what is none, the class name.</summary>
    public static string WireName(ITypeSymbol contract) => contract.Attribute(WellKnown.WireContract)?.FirstText() ?? contract.ToDisplayString();

    public static DescribedCommand Parse(INamedTypeSymbol command, ITypeSymbol answer, string? capability) => new(
        WireName(command),
        WireName(answer),
        capability,
        command.HasOrInherits(WellKnown.Mutating),
        command.HasOrInherits(WellKnown.Idempotent),
        command.HasOrInherits(WellKnown.LongRunning),
        new(Keys(command).Distinct()),
        Nearest(command, WellKnown.Opposite)?.ConstructorArguments.FirstOrDefault().Scalar() is ITypeSymbol opposite ? WireName(opposite) : null,
        command.Attribute(WellKnown.Since)?.FirstText());

    private static IEnumerable<DescribedKey> Keys(INamedTypeSymbol command) =>
        from attribute in command.SelfAndBases().SelectMany(static level => level.GetAttributes())
        where attribute.AttributeClass is { Name: "ResourceKeyAttribute" } type && type.ToDisplayString() == WellKnown.ResourceKey
        where attribute.ConstructorArguments.Length == 2
        select new DescribedKey(attribute.ConstructorArguments[0].Scalar() as string ?? "", attribute.ConstructorArguments[1].Scalar() as string ?? "");

    private static AttributeData? Nearest(INamedTypeSymbol command, string attribute) =>
        command.SelfAndBases().Select(level => level.Attribute(attribute)).FirstOrDefault(static found => found is not null);
}
