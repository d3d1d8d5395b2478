namespace Plugin.Abstractions.Wire;

/// <summary>Turns the names of a map into keys and back.</summary>
/// <typeparam name="T">The key.</typeparam>
public interface IWireKey<T>
    where T : notnull
{
    /// <summary>Reads a key from a member's name; false when the name is no such key and the entry is dropped.</summary>
    static abstract bool TryParse(string name, out T key);

    /// <summary>The name of a key.</summary>
    static abstract string Format(T key);
}
