namespace Plugin.Abstractions.Wire;

/// <summary>Secrets: a text on the wire, <c>***</c> in logs.</summary>
public readonly struct SecretCodec : IWireCodec<Secret?>
{
    /// <inheritdoc/>
    public static Secret? Read(ref WireReader reader) => reader.ReadString() is { } text ? new Secret(text) : null;

    /// <inheritdoc/>
    public static void Write(WireWriter writer, Secret? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.String(writer.IsRedacting ? Redactor.Mask : known.Reveal());
        }
        else
        {
            writer.Null();
        }
    }
}
