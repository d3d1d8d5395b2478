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
    public static List<IWireObject> Read(ReadOnlySpan<byte> text, WireReaderOptions? options, params WireTypeSet[] types)
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
        var result = found is not null
            ? found.Read(ref reader)
            : new UnknownWireObject(Encoding.UTF8.GetString(name), reader.ReadRaw().ToArray());
        while (reader.NextMember())
        {
            _ = reader.ReadMemberName();
            reader.ReadRaw();
        }

        return result;
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
