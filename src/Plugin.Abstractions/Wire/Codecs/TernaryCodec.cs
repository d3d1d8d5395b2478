namespace Plugin.Abstractions.Wire;

/// <summary>Triples, as <c>{"t":…,"u":…,"v":…}</c>; a null part is left out.</summary>
/// <typeparam name="TFirstCodec">Reads and writes <c>t</c>.</typeparam>
/// <typeparam name="TFirst">The type of <c>t</c>.</typeparam>
/// <typeparam name="TSecondCodec">Reads and writes <c>u</c>.</typeparam>
/// <typeparam name="TSecond">The type of <c>u</c>.</typeparam>
/// <typeparam name="TThirdCodec">Reads and writes <c>v</c>.</typeparam>
/// <typeparam name="TThird">The type of <c>v</c>.</typeparam>
public readonly struct TernaryCodec<TFirstCodec, TFirst, TSecondCodec, TSecond, TThirdCodec, TThird>
    : IWireCodec<Ternary<TFirst, TSecond, TThird>?>
    where TFirstCodec : struct, IWireCodec<TFirst?>
    where TSecondCodec : struct, IWireCodec<TSecond?>
    where TThirdCodec : struct, IWireCodec<TThird?>
{
    /// <inheritdoc/>
    public static Ternary<TFirst, TSecond, TThird>? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        TFirst? first = default;
        TSecond? second = default;
        TThird? third = default;
        if (reader.BeginObject())
        {
            do
            {
                switch (reader.ReadMemberName())
                {
                    case [(byte)'t']:
                        first = TFirstCodec.Read(ref reader);
                        break;
                    case [(byte)'u']:
                        second = TSecondCodec.Read(ref reader);
                        break;
                    case [(byte)'v']:
                        third = TThirdCodec.Read(ref reader);
                        break;
                    case var name:
                        reader.LeaveOutPart(name);
                        reader.ReadRaw();
                        break;
                }
            }
            while (reader.NextMember());
        }

        return new(first, second, third);
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, Ternary<TFirst, TSecond, TThird>? value)
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

        if (value.Third is not null)
        {
            writer.Raw(",\"v\":"u8);
            TThirdCodec.Write(writer, value.Third);
        }

        writer.EndObject(begun);
    }
}
