namespace Plugin.Abstractions.Wire;

/// <summary>
/// Pairs of two 64-bit integers, the only pairs that travel as an array: <c>[1,null]</c>. An array of any other length
/// is a pair of nulls, as in the kernel's reader.
/// </summary>
public readonly struct Int64PairCodec : IWireCodec<Pair<long?, long?>?>
{
    /// <inheritdoc/>
    public static Pair<long?, long?>? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        if (!HasTwoElements(reader))
        {
            reader.ReadRaw();
            return new Pair<long?, long?>(null, null);
        }

        reader.BeginArray();
        var first = reader.ReadNullableInt64();
        reader.NextElement();
        var second = reader.ReadNullableInt64();
        reader.NextElement();
        return new Pair<long?, long?>(first, second);
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, Pair<long?, long?>? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
            return;
        }

        var begun = writer.BeginArray();
        writer.NextElement();
        Int64Codec.Write(writer, value.First);
        writer.NextElement();
        Int64Codec.Write(writer, value.Second);
        writer.EndArray(begun);
    }

    // The reader is a copy: looking ahead moves nothing.
    private static bool HasTwoElements(WireReader ahead)
    {
        var count = 0;
        for (var more = ahead.BeginArray(); more; more = ahead.NextElement())
        {
            ahead.ReadRaw();
            count++;
        }

        return count == 2;
    }
}
