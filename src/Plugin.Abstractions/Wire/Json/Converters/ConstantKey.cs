using System.Diagnostics.CodeAnalysis;

namespace Plugin.Abstractions.Wire;

/// <summary>Map keys that are constants of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal readonly struct ConstantKey<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : IWireKey<T>
    where T : struct, Enum
{
    public static IEqualityComparer<T>? Comparer => null;

    public static bool DropsUnknown => true;

    public static bool TryParse(string name, out T key)
    {
        var found = WireConstants<T>.Find(name);
        key = found.GetValueOrDefault();
        return found is not null;
    }

    public static string Format(T key) => WireConstants<T>.Key(key);
}
