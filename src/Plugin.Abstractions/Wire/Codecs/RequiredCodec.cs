namespace Plugin.Abstractions.Wire;

/// <summary>Values that cannot be null inside a collection; a JSON null is read as the default.</summary>
/// <typeparam name="TCodec">Reads and writes the nullable value.</typeparam>
/// <typeparam name="T">The value.</typeparam>
public readonly struct RequiredCodec<TCodec, T> : IWireCodec<T>
    where TCodec : struct, IWireCodec<T?>
    where T : struct
{
    /// <inheritdoc/>
    public static T Read(ref WireReader reader) => TCodec.Read(ref reader) ?? default;

    /// <inheritdoc/>
    public static void Write(WireWriter writer, T value) => TCodec.Write(writer, value);
}
