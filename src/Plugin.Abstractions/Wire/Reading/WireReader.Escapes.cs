using System.Buffers;
using System.Text;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    private const int CharactersOnStack = 256;

    // \u, four digits.
    private const int UnicodeEscapeLength = 6;

    private static readonly SearchValues<byte> s_runEnds = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static c => (byte)c), (byte)'"', (byte)'\\']);

    /// <summary>
    /// Reads a string that holds escapes. They are everyday here: the kernel writes <c>&lt; &gt; &amp; = '</c> as escapes,
    /// so every URL has some.
    /// </summary>
    private string ReadEscaped()
    {
        var open = _position;
        var text = _text;
        var at = open + 1;
        var decoded = new Decoded(stackalloc char[CharactersOnStack]);
        while (true)
        {
            if (text.Length - at >= PlainText.BlockSize)
            {
                var count = PlainText.CopyBlock(text[at..], decoded.Reserve(PlainText.BlockSize));
                decoded.Length += count;
                at += count;
                if (count == PlainText.BlockSize)
                {
                    continue;
                }
            }

            if (at >= text.Length)
            {
                throw Fail("the string does not end", open);
            }

            switch (text[at])
            {
                case (byte)'"':
                    _position = at + 1;
                    return decoded.Finish();
                case (byte)'\\':
                    at = ReadEscape(at, ref decoded);
                    break;
                case < 0x20:
                    throw Fail($"a string holds the control character 0x{text[at]:X2} without an escape", at);
                case < 0x80:
                    decoded.Add((char)text[at]);
                    at++;
                    break;
                default:
                    var run = text[at..].IndexOfAny(s_runEnds);
                    run = run < 0 ? text.Length - at : run;
                    decoded.Length += Encoding.UTF8.GetChars(text.Slice(at, run), decoded.Reserve(run));
                    at += run;
                    break;
            }
        }
    }

    private readonly int ReadEscape(int at, scoped ref Decoded decoded)
    {
        var escape = at + 1 < _text.Length ? _text[at + 1] : (byte)0;
        if (escape == (byte)'u')
        {
            return ReadUnicodeEscapes(at, ref decoded);
        }

        decoded.Add(escape switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => throw Fail("an unknown escape in a string", at),
        });
        return at + 2;
    }

    private readonly int ReadUnicodeEscapes(int at, scoped ref Decoded decoded)
    {
        var unit = UnicodeEscape(at);
        var next = at + UnicodeEscapeLength;
        if (char.IsLowSurrogate(unit))
        {
            throw Fail("a low surrogate without its high one", at);
        }

        decoded.Add(unit);
        if (!char.IsHighSurrogate(unit))
        {
            return next;
        }

        if (!_text[next..].StartsWith("\\u"u8) || UnicodeEscape(next) is var low && !char.IsLowSurrogate(low))
        {
            throw Fail("a high surrogate without its low one", next);
        }

        decoded.Add(low);
        return next + UnicodeEscapeLength;
    }

    private readonly char UnicodeEscape(int at)
    {
        if (_text.Length - at >= UnicodeEscapeLength)
        {
            var unit = (HexDigit(_text[at + 2]) << 12) | (HexDigit(_text[at + 3]) << 8) | (HexDigit(_text[at + 4]) << 4) | HexDigit(_text[at + 5]);
            if (unit >= 0)
            {
                return (char)unit;
            }
        }

        throw Fail("\\u without four hexadecimal digits", at);
    }

    // -1 for what is no digit: its sign survives every shift and combination.
    private static int HexDigit(byte octet)
    {
        var digit = octet - '0';
        if ((uint)digit <= 9)
        {
            return digit;
        }

        var letter = (octet | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : -1;
    }

    /// <summary>A string that is being decoded, on the stack while it is short.</summary>
    private ref struct Decoded(Span<char> buffer)
    {
        private Span<char> _buffer = buffer;
        private char[]? _rented;

        public int Length { get; set; }

        public void Add(char unit)
        {
            Reserve(1)[0] = unit;
            Length++;
        }

        public Span<char> Reserve(int count)
        {
            if (_buffer.Length - Length < count)
            {
                Grow(count);
            }

            return _buffer[Length..];
        }

        public void Close()
        {
            if (_rented is not null)
            {
                // The buffer may have held a secret, and the pool gives it to anybody.
                ArrayPool<char>.Shared.Return(_rented, clearArray: true);
            }
        }

        public string Finish()
        {
            var text = new string(_buffer[..Length]);
            Close();
            return text;
        }

        private void Grow(int count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + count));
            _buffer[..Length].CopyTo(larger);
            Close();
            _rented = larger;
            _buffer = larger;
        }
    }
}
