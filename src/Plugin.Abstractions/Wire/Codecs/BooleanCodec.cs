namespace Plugin.Abstractions.Wire;

/// <summary>Booleans.</summary>
public readonly struct BooleanCodec : IWireCodec<bool?>
{
    /// <inheritdoc/>
    public static bool? Read(ref WireReader reader) => reader.ReadNullableBoolean();

    /// <inheritdoc/>
    public static void Write(WireWriter writer, bool? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.Boolean(known);
        }
        else
        {
            writer.Null();
        }
    }
}
