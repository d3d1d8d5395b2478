namespace Plugin.Abstractions.Wire;

/// <summary>Pairs, as <c>{"t":…,"u":…}</c>; a null half is left out.</summary>
/// <typeparam name="TFirstCodec">Reads and writes <c>t</c>.</typeparam>
/// <typeparam name="TFirst">The type of <c>t</c>.</typeparam>
/// <typeparam name="TSecondCodec">Reads and writes <c>u</c>.</typeparam>
/// <typeparam name="TSecond">The type of <c>u</c>.</typeparam>
public readonly struct PairCodec<TFirstCodec, TFirst, TSecondCodec, TSecond> : IWireCodec<Pair<TFirst, TSecond>?>
    where TFirstCodec : struct, IWireCodec<TFirst?>
    where TSecondCodec : struct, IWireCodec<TSecond?>
{
    /// <inheritdoc/>
    public static Pair<TFirst, TSecond>? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        TFirst? first = default;
        TSecond? second = default;
        if (reader.BeginObject())
        {
            do
            {
                var name = reader.ReadMemberName();
                if (name.SequenceEqual("t"u8))
                {
                    first = TFirstCodec.Read(ref reader);
                }
                else if (name.SequenceEqual("u"u8))
                {
                    second = TSecondCodec.Read(ref reader);
                }
                else
                {
                    reader.LeaveOutPart(name);
                    reader.ReadRaw();
                }
            }
            while (reader.NextMember());
        }

        return new Pair<TFirst, TSecond>(first, second);
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, Pair<TFirst, TSecond>? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
            return;
        }

        var begun = writer.BeginObject();
        if (value.First is not null)
        {
            writer.Raw(",\"t\":"u8);
            TFirstCodec.Write(writer, value.First);
        }

        if (value.Second is not null)
        {
            writer.Raw(",\"u\":"u8);
            TSecondCodec.Write(writer, value.Second);
        }

        writer.EndObject(begun);
    }
}
