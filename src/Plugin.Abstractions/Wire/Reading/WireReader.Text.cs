using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>Reads a text; a number or boolean gives its own characters, as the kernel's reader has it.</summary>
    /// <exception cref="WireException">An object or array comes.</exception>
    public string? ReadString() => Peek() == (byte)'"' ? ReadQuoted() : ReadUnquotedText();

    /// <summary>
    /// Reads a text as <see cref="ReadString"/> does, and may give equal words the same string; not for secrets, since
    /// such a string outlives what it was read for.
    /// </summary>
    /// <exception cref="WireException">An object or array comes.</exception>
    public string? ReadWord() => Peek() == (byte)'"' ? ReadQuotedWord(isKey: false) : ReadUnquotedText();

    /// <summary>Reads the name of a map's entry and its colon.</summary>
    public string ReadKey()
    {
        if (Peek() != (byte)'"')
        {
            ThrowUnexpected("a member name");
        }

        var name = ReadQuotedWord(isKey: true);
        ExpectColon();
        return name;
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

    private string? ReadUnquotedText()
    {
        switch (Peek())
        {
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
                return PlainText.ToString(ReadNumberToken());
            default:
                ThrowUnexpected("a string");
                return null;
        }
    }

    private string ReadQuoted()
    {
        var rest = _text[(_position + 1)..];
        var length = PlainText.Run(rest, out var isAscii, out _);
        if ((uint)length >= (uint)rest.Length || rest[length] != (byte)'"')
        {
            return ReadEscaped();
        }

        _position += length + 2;
        return isAscii ? PlainText.ToString(rest[..length]) : Encoding.UTF8.GetString(rest[..length]);
    }

    private string ReadQuotedWord(bool isKey)
    {
        var rest = _text[(_position + 1)..];
        var length = PlainText.Run(rest, out var isAscii, out var hasDigit);
        if ((uint)length >= (uint)rest.Length || rest[length] != (byte)'"')
        {
            return ReadEscaped();
        }

        _position += length + 2;
        var text = rest[..length];
        return length == 0 ? ""
            : !isAscii ? Encoding.UTF8.GetString(text)
            : hasDigit || length > RecurringWords.LongestWord ? isKey ? PlainText.ToString(text) : RepeatedText(text)
            : RecurringWords.Get(text);
    }

    // Texts with digits name single things (addresses, ids, VMs). Most never come again and would only push words out,
    // but some come many times in a row: the host of every VM in a report. Keys of one map do not.
    private string RepeatedText(ReadOnlySpan<byte> ascii)
    {
        if (!ascii.SequenceEqual(_lastText))
        {
            _lastText = ascii;
            _lastString = PlainText.ToString(ascii);
        }

        return _lastString!;
    }

    /// <summary>Reads a string; the bytes without escapes are valid until the next call.</summary>
    private ReadOnlySpan<byte> ReadQuotedBytes()
    {
        var rest = _text[(_position + 1)..];
        var length = PlainText.Run(rest, out _, out _);
        if ((uint)length >= (uint)rest.Length || rest[length] != (byte)'"')
        {
            return Encoding.UTF8.GetBytes(ReadEscaped());
        }

        _position += length + 2;
        return rest[..length];
    }
}
