using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    private static readonly SearchValues<byte> s_stringEnds = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static c => (byte)c), (byte)'"', (byte)'\\']);

    /// <summary>Reads a text; a number or boolean gives its own characters, as the kernel's reader has it.</summary>
    /// <exception cref="WireException">An object or array comes.</exception>
    public string? ReadString()
    {
        switch (Peek())
        {
            case (byte)'"':
                return ReadQuoted();
            case (byte)'n':
                ExpectLiteral("null"u8);
                return null;
            case (byte)'t':
                ExpectLiteral("true"u8);
                return "true";
            case (byte)'f':
                ExpectLiteral("false"u8);
                return "false";
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return Encoding.ASCII.GetString(ReadNumberToken());
            default:
                ThrowUnexpected("a string");
                return null;
        }
    }

    /// <summary>True when a string comes next.</summary>
    public bool AtString() => Peek() == (byte)'"';

    /// <summary>Reads the text of an enumeration constant; false for null.</summary>
    /// <param name="token">The constant's name without escapes; valid until the next call.</param>
    public bool TryReadToken(out ReadOnlySpan<byte> token)
    {
        switch (Peek())
        {
            case (byte)'"':
                token = ReadQuotedBytes();
                return true;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                token = ReadNumberToken();
                return true;
            case (byte)'n':
                ExpectLiteral("null"u8);
                token = default;
                return false;
            default:
                ThrowUnexpected("a string");
                token = default;
                return false;
        }
    }

    private string ReadQuoted()
    {
        var start = _position + 1;
        var rest = _text[start..];
        var length = rest.IndexOfAny(s_stringEnds);
        if (length >= 0 && rest[length] == (byte)'"')
        {
            _position = start + length + 1;
            return Encoding.UTF8.GetString(rest[..length]);
        }

        return ReadEscaped();
    }

    private ReadOnlySpan<byte> ReadQuotedBytes()
    {
        var start = _position + 1;
        var rest = _text[start..];
        var length = rest.IndexOfAny(s_stringEnds);
        if (length >= 0 && rest[length] == (byte)'"')
        {
            _position = start + length + 1;
            return rest[..length];
        }

        return Encoding.UTF8.GetBytes(ReadEscaped());
    }

    private string ReadEscaped()
    {
        var open = _position++;
        var closing = FindClosingQuote(open);
        var rented = ArrayPool<char>.Shared.Rent(closing - open);
        try
        {
            var length = 0;
            while (_position < closing)
            {
                var rest = _text[_position..closing];
                var run = rest.IndexOf((byte)'\\');
                run = run < 0 ? rest.Length : run;
                length += Encoding.UTF8.GetChars(rest[..run], rented.AsSpan(length));
                _position += run;
                if (_position < closing)
                {
                    length = ReadEscape(rented, length);
                }
            }

            _position = closing + 1;
            return new string(rented, 0, length);
        }
        finally
        {
            // The buffer may have held a secret, and the pool gives it to anybody.
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }
    }

    private readonly int FindClosingQuote(int open)
    {
        var position = open + 1;
        while (true)
        {
            var next = _text[position..].IndexOfAny(s_stringEnds);
            if (next < 0)
            {
                throw Fail("the string does not end", open);
            }

            position += next;
            switch (_text[position])
            {
                case (byte)'"':
                    return position;
                case (byte)'\\' when position + 1 < _text.Length:
                    position += 2;
                    break;
                case (byte)'\\':
                    throw Fail("the string does not end", open);
                default:
                    throw Fail($"a string holds the control character 0x{_text[position]:X2} without an escape", position);
            }
        }
    }

    private int ReadEscape(char[] target, int length)
    {
        var escape = _text[_position + 1];
        if (escape != (byte)'u')
        {
            target[length] = escape switch
            {
                (byte)'"' => '"',
                (byte)'\\' => '\\',
                (byte)'/' => '/',
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => throw Fail("an unknown escape in a string"),
            };
            _position += 2;
            return length + 1;
        }

        var unit = ReadUnicodeEscape();
        target[length++] = unit;
        if (char.IsLowSurrogate(unit))
        {
            throw Fail("a low surrogate without its high one", _position - 6);
        }

        if (char.IsHighSurrogate(unit))
        {
            if (!_text[_position..].StartsWith("\\u"u8) || ReadUnicodeEscape() is var low && !char.IsLowSurrogate(low))
            {
                throw Fail("a high surrogate without its low one");
            }

            target[length++] = low;
        }

        return length;
    }

    private char ReadUnicodeEscape()
    {
        var digits = _text[(_position + 2)..];
        if (digits.Length < 4 || !ushort.TryParse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw Fail("\\u without four hexadecimal digits");
        }

        _position += 6;
        return (char)unit;
    }
}
