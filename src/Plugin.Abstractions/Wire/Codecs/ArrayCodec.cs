namespace Plugin.Abstractions.Wire;

/// <summary>Arrays; null elements stay.</summary>
/// <typeparam name="TCodec">Reads and writes an element.</typeparam>
/// <typeparam name="T">An element.</typeparam>
public readonly struct ArrayCodec<TCodec, T> : IWireCodec<T[]?>
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static T[]? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        if (!reader.BeginArray())
        {
            return [];
        }

        // Most arrays are short, and their elements need no list of their own.
        var first = new FirstElements<T>();
        var count = 0;
        List<T>? all = null;
        do
        {
            var element = TCodec.Read(ref reader);
            if (count < FirstElements<T>.Capacity)
            {
                first[count++] = element;
                continue;
            }

            all ??= [.. first];
            all.Add(element);
        }
        while (reader.NextElement());

        return all is not null ? [.. all] : ((ReadOnlySpan<T>)first)[..count].ToArray();
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, T[]? value)
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
