namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>Passes over one value of any kind, checking it, and returns its bytes.</summary>
    /// <exception cref="WireException">The value is malformed or nested too deep.</exception>
    public ReadOnlySpan<byte> ReadRaw()
    {
        _ = Peek();
        var start = _position;
        SkipValue();
        return _text[start.._position];
    }

    private void SkipValue()
    {
        switch (Peek())
        {
            case (byte)'{':
                if (BeginObject())
                {
                    do
                    {
                        _ = ReadMemberName();
                        SkipValue();
                    }
                    while (NextMember());
                }

                break;
            case (byte)'[':
                if (BeginArray())
                {
                    do
                    {
                        SkipValue();
                    }
                    while (NextElement());
                }

                break;
            case (byte)'"':
                SkipString();
                break;
            case (byte)'t':
                ExpectLiteral("true"u8);
                break;
            case (byte)'f':
                ExpectLiteral("false"u8);
                break;
            case (byte)'n':
                ExpectLiteral("null"u8);
                break;
            default:
                _ = ReadNumberToken();
                break;
        }
    }

    private void SkipString()
    {
        var rest = _text[(_position + 1)..];
        var length = PlainText.Run(rest, out _, out _);
        if ((uint)length < (uint)rest.Length && rest[length] == (byte)'"')
        {
            _position += length + 2;
        }
        else
        {
            _ = ReadEscaped();
        }
    }
}
