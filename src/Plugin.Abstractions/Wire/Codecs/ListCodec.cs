namespace Plugin.Abstractions.Wire;

/// <summary>Lists; null elements stay.</summary>
/// <typeparam name="TCodec">Reads and writes an element.</typeparam>
/// <typeparam name="T">An element.</typeparam>
public readonly struct ListCodec<TCodec, T> : IWireCodec<List<T>?>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static List<T>? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        var elements = new List<T>();
        if (reader.BeginArray())
        {
            do
            {
                elements.Add(TCodec.Read(ref reader));
            }
            while (reader.NextElement());
        }

        return elements;
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, List<T>? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
            return;
        }

        var begun = writer.BeginArray();
        foreach (var element in value)
        {
            writer.NextElement();
            TCodec.Write(writer, element);
        }

        writer.EndArray(begun);
    }
}
