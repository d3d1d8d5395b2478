namespace Plugin.Abstractions.Wire;

/// <summary>Floating-point numbers.</summary>
public readonly struct DoubleCodec : IWireCodec<double?>
{
    /// <inheritdoc/>
    public static double? Read(ref WireReader reader) => reader.ReadNullableDouble();

    /// <inheritdoc/>
    public static void Write(WireWriter writer, double? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.Double(known);
        }
        else
        {
            writer.Null();
        }
    }
}
