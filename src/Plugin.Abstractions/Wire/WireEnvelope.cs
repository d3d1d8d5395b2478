using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The arrays in which commands and answers travel: <c>[{"&lt;class&gt;":{…}},…]</c>. Of each element only the first
/// member counts, as in the kernel's reader.
/// </summary>
public static class WireEnvelope
{
    /// <summary>Reads a whole array. A class that no set knows becomes an <see cref="UnknownWireObject"/>.</summary>
    /// <exception cref="WireException">The text is not such an array.</exception>
    public static List<IWireObject> Read(ReadOnlySpan<byte> text, WireReaderOptions? options, params WireTypeSet[] types) =>
        Read(text, out _, options, types);

    /// <summary>Reads a whole array. A class that no set knows becomes an <see cref="UnknownWireObject"/>.</summary>
    /// <param name="text">The array in UTF-8.</param>
    /// <param name="unknown">What the text held that the contracts do not know.</param>
    /// <param name="options">Bounds and habits of the reader.</param>
    /// <param name="types">The classes that are known.</param>
    /// <exception cref="WireException">The text is not such an array.</exception>
    public static List<IWireObject> Read(
        ReadOnlySpan<byte> text, out IReadOnlyList<WireUnknown> unknown, WireReaderOptions? options, params WireTypeSet[] types)
    {
        var reader = new WireReader(text, options);
        var objects = new List<IWireObject>();
        if (reader.BeginArray())
        {
            do
            {
                objects.Add(ReadWrapped(ref reader, types));
            }
            while (reader.NextElement());
        }

        reader.End();
        unknown = reader.Unknown;
        return objects;
    }

    /// <summary>Writes an array.</summary>
    public static void Write(WireWriter writer, params IEnumerable<IWireObject> objects)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(objects);
        var begun = writer.BeginArray();
        foreach (var item in objects)
        {
            writer.NextElement();
            writer.Wrapped(item);
        }

        writer.EndArray(begun);
    }

    private static IWireObject ReadWrapped(ref WireReader reader, WireTypeSet[] types)
    {
        if (!reader.BeginObject())
        {
            throw reader.Fail("an element names no class");
        }

        var name = reader.ReadMemberName();
        var found = FindType(name, types);
        var result = found is not null ? found.Read(ref reader) : ReadUnknown(name, ref reader);
        reader.Describe(null);
        while (reader.NextMember())
        {
            _ = reader.ReadMemberName();
            reader.ReadRaw();
        }

        return result;
    }

    private static UnknownWireObject ReadUnknown(ReadOnlySpan<byte> name, ref WireReader reader)
    {
        var text = Encoding.UTF8.GetString(name);
        reader.ReportUnknownClass(text);
        return new UnknownWireObject(text, reader.ReadRaw().ToArray());
    }

    private static WireType? FindType(ReadOnlySpan<byte> name, WireTypeSet[] types)
    {
        foreach (var set in types)
        {
            if (set.Find(name) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
