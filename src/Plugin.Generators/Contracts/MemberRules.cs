using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Contracts;

/// <summary>What a codec needs of the property behind a member: it fills an object member by member, in whatever order they come.</summary>
internal static class MemberRules
{
    /// <summary>Why the codec of a contract cannot use a property, as the end of a sentence about it; null when it can.</summary>
    public static string? Obstacle(IPropertySymbol property, INamedTypeSymbol contract, Compilation compilation) => property switch
    {
        { IsStatic: true } => "is static",
        { IsIndexer: true } => "is an indexer",
        { ExplicitInterfaceImplementations.Length: > 0 } => "implements an interface explicitly",
        { GetMethod: null } => "has no getter",
        { SetMethod: null } => "has no setter",
        { SetMethod.IsInitOnly: true } => "can only be set while the object is made",
        _ when !compilation.IsSymbolAccessibleWithin(property.GetMethod, contract) => $"has a getter that '{contract.Name}' does not see",
        _ when !compilation.IsSymbolAccessibleWithin(property.SetMethod, contract) => $"has a setter that '{contract.Name}' does not see",
        _ => null,
    };

    /// <summary>The member of a class nearer to the contract that hides a property, or null.</summary>
    public static ISymbol? HiddenBy(IPropertySymbol property, INamedTypeSymbol contract) =>
        contract.SelfAndBases()
            .TakeWhile(level => !SymbolEqualityComparer.Default.Equals(level, property.ContainingType))
            .SelectMany(level => level.GetMembers(property.Name))
            .FirstOrDefault(static member => !member.IsOverride);
}
