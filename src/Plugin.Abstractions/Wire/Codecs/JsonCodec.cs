namespace Plugin.Abstractions.Wire;

/// <summary>Opaque JSON; <c>***</c> in logs, since nothing says which part of it is secret.</summary>
public readonly struct JsonCodec : IWireCodec<WireJson?>
{
    /// <inheritdoc/>
    public static WireJson? Read(ref WireReader reader) =>
        reader.TryReadNull() ? null : new WireJson(reader.ReadRaw().ToArray());

    /// <inheritdoc/>
    public static void Write(WireWriter writer, WireJson? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
        }
        else if (writer.IsRedacting)
        {
            writer.String(Redactor.Mask);
        }
        else
        {
            writer.Raw(value.Json.Span);
        }
    }
}
