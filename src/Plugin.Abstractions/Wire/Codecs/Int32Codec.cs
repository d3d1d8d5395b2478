namespace Plugin.Abstractions.Wire;

/// <summary>Integers of 32 bits.</summary>
public readonly struct Int32Codec : IWireCodec<int?>
{
    /// <inheritdoc/>
    public static int? Read(ref WireReader reader) => reader.ReadNullableInt32();

    /// <inheritdoc/>
    public static void Write(WireWriter writer, int? value)
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
