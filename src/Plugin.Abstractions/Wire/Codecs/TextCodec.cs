namespace Plugin.Abstractions.Wire;

/// <summary>Texts.</summary>
public readonly struct TextCodec : IWireCodec<string?>
{
    /// <inheritdoc/>
    public static string? Read(ref WireReader reader) => reader.ReadString();

    /// <inheritdoc/>
    public static void Write(WireWriter writer, string? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.String(known);
        }
        else
        {
            writer.Null();
        }
    }
}
