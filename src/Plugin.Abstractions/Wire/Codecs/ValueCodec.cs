namespace Plugin.Abstractions.Wire;

/// <summary>Values that only their JSON describes.</summary>
public readonly struct ValueCodec : IWireCodec<WireValue?>
{
    /// <inheritdoc/>
    public static WireValue? Read(ref WireReader reader) => reader.ReadValue();

    /// <inheritdoc/>
    public static void Write(WireWriter writer, WireValue? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
        }
        else
        {
            value.Write(writer);
        }
    }
}
