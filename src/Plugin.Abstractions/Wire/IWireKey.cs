namespace Plugin.Abstractions.Wire;

/// <summary>Turns the names of a map into keys and back.</summary>
/// <typeparam name="T">The key.</typeparam>
public interface IWireKey<T>
    where T : notnull
{
    /// <summary>Compares keys. Keys come from outside, so an ordering of them must not be able to slow a map down.</summary>
    static abstract IEqualityComparer<T>? Comparer { get; }

    /// <summary>True when an entry whose name is no such key is dropped; false when it is an error.</summary>
    static abstract bool DropsUnknown { get; }

    /// <summary>Reads a key from a member's name; false when the name is no such key.</summary>
    static abstract bool TryParse(string name, out T key);

    /// <summary>The name of a key.</summary>
    static abstract string Format(T key);
}
