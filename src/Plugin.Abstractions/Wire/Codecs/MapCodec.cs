using System.Buffers;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Maps, as objects. An entry with a null value is not written; a name that comes twice keeps its last value. The
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
    private const int FewEntries = 16;

    // A question of struct types, so it is answered at compile time, which that of the key's own type is not.
    private static bool KeysAreNames => typeof(TKeyCodec) == typeof(TextKey);

    /// <inheritdoc/>
    public static Dictionary<TKey, T>? Read(ref WireReader reader) => Read(ref reader, null);

    /// <summary>Reads a map, into the empty one that a constructor made if there is one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="made">What the member holds so far; entries that it has do not count.</param>
    public static Dictionary<TKey, T>? Read(ref WireReader reader, Dictionary<TKey, T>? made)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        // Keys that are no texts need their comparer, which a constructor knows nothing of.
        var map = KeysAreNames && made is { Count: 0 } ? made : new Dictionary<TKey, T>(TKeyCodec.Comparer);
        if (reader.AtArray())
        {
            ReadPairs(ref reader, map);
            return map;
        }

        Dictionary<TKey, string>? unusualNames = null;
        for (var more = reader.BeginObject(); more; more = reader.NextMember())
        {
            if (KeysAreNames && map.Count == FewEntries)
            {
                ReadMany(ref reader, map);
                break;
            }

            var name = reader.ReadKey();
            if (!KeysAreNames && TKeyCodec.TryParse(name, out var key))
            {
                RefuseSecondName(ref reader, map, key, name, ref unusualNames);
            }

            Add(ref reader, map, name);
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

            writer.NextElement();
            if (typeof(TKeyCodec) == typeof(Int64Key) && key is long number)
            {
                // Needs no string on its way.
                writer.Raw("\""u8);
                writer.Integer(number);
                writer.Raw("\":"u8);
                TCodec.Write(writer, element);
                continue;
            }

            var name = TKeyCodec.Format(key);
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

    /// <summary>Reads the rest of a large map aside, so that the map grows once, to the size it needs.</summary>
    private static void ReadMany(ref WireReader reader, Dictionary<TKey, T> map)
    {
        var entries = ArrayPool<KeyValuePair<TKey, T>>.Shared.Rent(4 * FewEntries);
        var count = 0;
        do
        {
            if (count == entries.Length)
            {
                var larger = ArrayPool<KeyValuePair<TKey, T>>.Shared.Rent(2 * count);
                entries.CopyTo(larger, 0);
                ArrayPool<KeyValuePair<TKey, T>>.Shared.Return(entries, clearArray: true);
                entries = larger;
            }

            if (TKeyCodec.TryParse(reader.ReadKey(), out var key))
            {
                entries[count++] = new(key, TCodec.Read(ref reader));
            }
        }
        while (reader.NextMember());

        map.EnsureCapacity(map.Count + count);
        foreach (var (key, value) in entries.AsSpan(0, count))
        {
            map[key] = value;
        }

        ArrayPool<KeyValuePair<TKey, T>>.Shared.Return(entries, clearArray: true);
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

            var already = TKeyCodec.TryParse(name, out var key) && map.TryGetValue(key, out var earlier) && earlier is not null;
            if (already)
            {
                throw reader.Fail("a key comes twice in the pairs of a map");
            }

            Add(ref reader, map, name);
            if (reader.NextElement())
            {
                throw reader.Fail("a map's pair is not [key,value]");
            }
        }
        while (reader.NextElement());
    }

    // The kernel knows members by their text first: the same text twice keeps the last value, two texts of one key are refused.
    private static void RefuseSecondName(
        ref WireReader reader, Dictionary<TKey, T> map, TKey key, string name, ref Dictionary<TKey, string>? unusualNames)
    {
        var usual = TKeyCodec.Format(key);
        if (map.TryGetValue(key, out var earlier) && earlier is not null)
        {
            var earlierName = unusualNames?.GetValueOrDefault(key) ?? usual;
            if (earlierName != name)
            {
                throw reader.Fail("two names of a map mean one key");
            }
        }
        else if (name != usual)
        {
            unusualNames ??= new(TKeyCodec.Comparer);
            unusualNames[key] = name;
        }
        else
        {
            unusualNames?.Remove(key);
        }
    }

    private static void Add(ref WireReader reader, Dictionary<TKey, T> map, string name)
    {
        if (TKeyCodec.TryParse(name, out var key))
        {
            map[key] = TCodec.Read(ref reader);
        }
        else if (TKeyCodec.DropsUnknown)
        {
            reader.LeaveOutConstant(System.Text.Encoding.UTF8.GetBytes(name));
            reader.ReadRaw();
        }
        else
        {
            throw reader.Fail("a name cannot be a key of this map");
        }
    }
}
