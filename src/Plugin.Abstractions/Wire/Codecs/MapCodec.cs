namespace Plugin.Abstractions.Wire;

/// <summary>
/// Maps, as objects. An entry with a null value is not written; a key that comes twice keeps its last value. The
/// form <c>[[key,value],…]</c> is read as well.
/// </summary>
/// <typeparam name="TKeyCodec">Turns names into keys.</typeparam>
/// <typeparam name="TKey">A key.</typeparam>
/// <typeparam name="TCodec">Reads and writes a value.</typeparam>
/// <typeparam name="T">A value.</typeparam>
public readonly struct MapCodec<TKeyCodec, TKey, TCodec, T> : IWireCodec<Dictionary<TKey, T>?>
    where TKeyCodec : struct, IWireKey<TKey>
    where TKey : notnull
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public static Dictionary<TKey, T>? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        var map = new Dictionary<TKey, T>(TKeyCodec.Comparer);
        if (reader.AtArray())
        {
            ReadPairs(ref reader, map);
        }
        else if (reader.BeginObject())
        {
            do
            {
                var name = System.Text.Encoding.UTF8.GetString(reader.ReadMemberName());
                Add(ref reader, map, name);
            }
            while (reader.NextMember());
        }

        return map;
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, Dictionary<TKey, T>? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
            return;
        }

        var begun = writer.BeginObject();
        foreach (var (key, element) in value)
        {
            if (element is null)
            {
                continue;
            }

            var name = TKeyCodec.Format(key);
            writer.NextElement();
            writer.String(name);
            writer.Raw(":"u8);
            if (writer.IsRedacting && SecretNames.Covers(name))
            {
                writer.String(Redactor.Mask);
            }
            else
            {
                TCodec.Write(writer, element);
            }
        }

        writer.EndObject(begun);
    }

    private static void ReadPairs(ref WireReader reader, Dictionary<TKey, T> map)
    {
        if (!reader.BeginArray())
        {
            return;
        }

        do
        {
            if (!reader.BeginArray() || reader.ReadString() is not { } name || !reader.NextElement())
            {
                throw reader.Fail("a map's pair is not [key,value]");
            }

            Add(ref reader, map, name);
            if (reader.NextElement())
            {
                throw reader.Fail("a map's pair is not [key,value]");
            }
        }
        while (reader.NextElement());
    }

    private static void Add(ref WireReader reader, Dictionary<TKey, T> map, string name)
    {
        if (TKeyCodec.TryParse(name, out var key))
        {
            map[key] = TCodec.Read(ref reader);
        }
        else if (TKeyCodec.DropsUnknown)
        {
            reader.ReadRaw();
        }
        else
        {
            throw reader.Fail("a name cannot be a key of this map");
        }
    }
}
