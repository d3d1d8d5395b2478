using System.Collections.Concurrent;
using System.Reflection;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Cli.Verification;

/// <summary>
/// What C# type stands behind each place of a text, so that a comparison knows a map, whose order is free, from a
/// contract, whose order is part of the wire.
/// </summary>
internal static class ContractShape
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> s_members = new();

    /// <summary>True for a map.</summary>
    public static bool IsMap(Type? type) => type is not null && FindMap(type) is not null;

    /// <summary>True for a number with a fraction, which Java versions spell differently.</summary>
    public static bool IsFraction(Type? type) => type is not null
        && (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain == typeof(double) || plain == typeof(float) || plain == typeof(object));

    /// <summary>The type of a member's value, or null when nothing is known about it.</summary>
    public static Type? OfMember(Type? type, string name)
    {
        if (type is null)
        {
            return null;
        }

        return FindMap(type) is { } map ? map.GetGenericArguments()[1]
            : IsPair(type) ? type.GetGenericArguments()[name == "t" ? 0 : 1]
            : type.IsInterface && type.GetCustomAttribute<WireInterfaceAttribute>() is not null ? Catalogue.Find(name)?.Contract
            : s_members.GetOrAdd(type, MembersOf).GetValueOrDefault(name);
    }

    /// <summary>The type of an array's elements, or null when nothing is known about it.</summary>
    public static Type? OfElement(Type? type) =>
        type is null ? null
        : type.IsArray ? type.GetElementType()
        : IsPair(type) ? type.GetGenericArguments()[0]
        : Interfaces(type).FirstOrDefault(static candidate => candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static Type? FindMap(Type type) =>
        Interfaces(type).FirstOrDefault(static candidate =>
            candidate.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IDictionary<,>) || definition == typeof(IReadOnlyDictionary<,>)));

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Pair<,>);

    private static IEnumerable<Type> Interfaces(Type type) =>
        type.GetInterfaces().Append(type).Where(static candidate => candidate.IsGenericType);

    private static Dictionary<string, Type> MembersOf(Type type)
    {
        var members = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.GetCustomAttribute<WireMemberAttribute>() is { } member)
            {
                members.TryAdd(member.Name, property.PropertyType);
            }
        }

        return members;
    }
}
