using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Contracts;

/// <summary>How a codec makes an empty contract.</summary>
internal static class Creation
{
    /// <summary>True when the contract can be made without arguments.</summary>
    public static bool IsPossible(INamedTypeSymbol type) =>
        type.IsAbstract || type.InstanceConstructors.Any(static constructor => constructor.Parameters.All(static parameter => parameter.IsOptional));

    /// <summary>
    /// The expression that makes one, or stands for it where that is not possible, which is reported. Members that must be given are given nothing: the wire may leave out any member,
    /// and a reader has to put up with that.
    /// </summary>
    public static string Expression(INamedTypeSymbol type)
    {
        if (!IsPossible(type))
        {
            return $"default({Identifier.Of(type.Name)})!";
        }

        var required = type.SelfAndBases().SelectMany(static level => level.GetMembers())
            .Where(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
            .Select(static member => $"{Identifier.Of(member.Name)} = default!")
            .Distinct()
            .ToList();
        return $"new {Identifier.Of(type.Name)}()" + (required.Count == 0 ? "" : $" {{ {string.Join(", ", required)} }}");
    }
}
