namespace Plugin.Abstractions.Wire;

/// <summary>
/// Reads and writes one kind of value. Codecs are empty structs that are put together at compile time, so a list
/// of maps of contracts costs no dispatch at run time.
/// </summary>
/// <typeparam name="T">The value; null where the wire may say null.</typeparam>
public interface IWireCodec<T>
{
    /// <summary>Reads a value, a JSON null included.</summary>
    static abstract T Read(ref WireReader reader);

    /// <summary>Writes a value, null included.</summary>
    static abstract void Write(WireWriter writer, T value);
}
