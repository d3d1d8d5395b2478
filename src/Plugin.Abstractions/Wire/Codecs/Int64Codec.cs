namespace Plugin.Abstractions.Wire;

/// <summary>Integers of 64 bits.</summary>
public readonly struct Int64Codec : IWireCodec<long?>
{
    /// <inheritdoc/>
    public static long? Read(ref WireReader reader) => reader.ReadNullableInt64();

    /// <inheritdoc/>
    public static void Write(WireWriter writer, long? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.Integer(known);
        }
        else
        {
            writer.Null();
        }
    }
}
