namespace Plugin.Abstractions.Wire;

/// <summary>Pairs of two 64-bit integers, the only pairs that travel as an array: <c>[1,null]</c>.</summary>
public readonly struct Int64PairCodec : IWireCodec<Pair<long?, long?>?>
{
    /// <inheritdoc/>
    public static Pair<long?, long?>? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        if (!reader.BeginArray())
        {
            throw reader.Fail("a pair of integers has two elements");
        }

        var first = reader.ReadNullableInt64();
        if (!reader.NextElement())
        {
            throw reader.Fail("a pair of integers has two elements");
        }

        var second = reader.ReadNullableInt64();
        return reader.NextElement()
            ? throw reader.Fail("a pair of integers has two elements")
            : new Pair<long?, long?>(first, second);
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
}
