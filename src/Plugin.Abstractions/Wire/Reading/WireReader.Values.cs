namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>Reads a value whose kind only its JSON tells; a member that comes twice keeps its last value.</summary>
    /// <exception cref="WireException">The value is malformed or nested too deep.</exception>
    public WireValue? ReadValue()
    {
        switch (Peek())
        {
            case (byte)'n':
                ExpectLiteral("null"u8);
                return null;
            case (byte)'"':
                return WireValue.Of(ReadString()!);
            case (byte)'t':
                ExpectLiteral("true"u8);
                return WireValue.Of(true);
            case (byte)'f':
                ExpectLiteral("false"u8);
                return WireValue.Of(false);
            case (byte)'[':
                return WireValue.Of(ReadValueList());
            case (byte)'{':
                return WireValue.Of(ReadValueMap());
            default:
                return WireValue.Of(ReadDouble(absent: 0));
        }
    }

    private List<WireValue?> ReadValueList()
    {
        var elements = new List<WireValue?>();
        if (BeginArray())
        {
            do
            {
                elements.Add(ReadValue());
            }
            while (NextElement());
        }

        return elements;
    }

    private Dictionary<string, WireValue?> ReadValueMap()
    {
        var entries = new Dictionary<string, WireValue?>();
        if (BeginObject())
        {
            do
            {
                var name = System.Text.Encoding.UTF8.GetString(ReadMemberName());
                entries[name] = ReadValue();
            }
            while (NextMember());
        }

        return entries;
    }
}
