namespace Plugin.Abstractions.Wire;

/// <summary>Bytes, as an array of signed numbers: <c>[-1,0,127,-128]</c>; reading accepts -128 to 255.</summary>
public readonly struct BytesCodec : IWireCodec<byte[]?>
{
    /// <inheritdoc/>
    public static byte[]? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        var bytes = new List<byte>();
        if (reader.BeginArray())
        {
            do
            {
                var number = reader.ReadInt32(absent: 0);
                if (number is < sbyte.MinValue or > byte.MaxValue)
                {
                    throw reader.Fail($"{number} is not a byte");
                }

                bytes.Add(unchecked((byte)number));
            }
            while (reader.NextElement());
        }

        return [.. bytes];
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, byte[]? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.Null();
            return;
        }

        var begun = writer.BeginArray();
        foreach (var octet in value)
        {
            writer.NextElement();
            writer.Integer(unchecked((sbyte)octet));
        }

        writer.EndArray(begun);
    }
}
