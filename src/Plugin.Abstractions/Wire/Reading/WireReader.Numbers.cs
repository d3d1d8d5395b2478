using System.Globalization;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    private const int DigitsThatAlwaysFit = 18;

    /// <summary>Reads an int as the kernel does: from a number (cut to an integer, wrapped) or a string of digits.</summary>
    /// <param name="absent">The value for null.</param>
    public int ReadInt32(int absent) => TryReadInteger(int.MinValue, int.MaxValue, out var value) ? unchecked((int)value) : absent;

    /// <summary>Reads an int or null.</summary>
    public int? ReadNullableInt32() => TryReadInteger(int.MinValue, int.MaxValue, out var value) ? unchecked((int)value) : null;

    /// <summary>Reads a long as the kernel does: from a number (cut to an integer, wrapped) or a string of digits.</summary>
    /// <param name="absent">The value for null.</param>
    public long ReadInt64(long absent) => TryReadInteger(long.MinValue, long.MaxValue, out var value) ? value : absent;

    /// <summary>Reads a long or null.</summary>
    public long? ReadNullableInt64() => TryReadInteger(long.MinValue, long.MaxValue, out var value) ? value : null;

    /// <summary>Reads a double from a number or a string that holds one.</summary>
    /// <param name="absent">The value for null.</param>
    public double ReadDouble(double absent) => ReadNullableDouble() ?? absent;

    /// <summary>Reads a double or null.</summary>
    public double? ReadNullableDouble()
    {
        switch (Peek())
        {
            case (byte)'n':
                ExpectLiteral("null"u8);
                return null;
            case (byte)'"':
                var at = _position;
                var text = ReadQuoted();
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var quoted)
                    ? Finite(quoted, at)
                    : throw Fail("the string is not a number", at);
            default:
                var start = _position;
                return Finite(double.Parse(ReadNumberToken(), NumberStyles.Float, CultureInfo.InvariantCulture), start);
        }
    }

    /// <summary>Reads a boolean; a string is true when it says so in any case, and false otherwise.</summary>
    /// <param name="absent">The value for null.</param>
    public bool ReadBoolean(bool absent) => ReadNullableBoolean() ?? absent;

    /// <summary>Reads a boolean or null.</summary>
    public bool? ReadNullableBoolean()
    {
        switch (Peek())
        {
            case (byte)'t':
                ExpectLiteral("true"u8);
                return true;
            case (byte)'f':
                ExpectLiteral("false"u8);
                return false;
            case (byte)'n':
                ExpectLiteral("null"u8);
                return null;
            case (byte)'"':
                return ReadQuoted().Equals("true", StringComparison.OrdinalIgnoreCase);
            default:
                ThrowUnexpected("a boolean");
                return null;
        }
    }

    // What could not be written again is not let in.
    private readonly double Finite(double value, int at) =>
        double.IsFinite(value) ? value : throw Fail("the number is too large, or none", at);

    private bool TryReadInteger(long min, long max, out long value)
    {
        var first = Peek();
        var position = _position;
        var negative = first == (byte)'-';
        if (negative)
        {
            position++;
        }

        var start = position;
        value = 0;
        while (position < _text.Length && (uint)(_text[position] - '0') <= 9)
        {
            value = unchecked(value * 10 + (_text[position] - '0'));
            position++;
        }

        var digits = position - start;
        var goesOn = position < _text.Length && _text[position] is (byte)'.' or (byte)'e' or (byte)'E';
        if (digits is > 0 and <= DigitsThatAlwaysFit && !goesOn && (digits == 1 || _text[start] != (byte)'0'))
        {
            value = negative ? -value : value;
            _position = position;
            return true;
        }

        return TryReadIntegerSlow(first, min, max, out value);
    }

    private bool TryReadIntegerSlow(byte first, long min, long max, out long value)
    {
        switch (first)
        {
            case (byte)'n':
                ExpectLiteral("null"u8);
                value = 0;
                return false;
            case (byte)'"':
                var at = _position;
                var text = ReadQuoted();
                return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= min && value <= max
                    ? true
                    : throw Fail("the string is not an integer in range", at);
            default:
                value = ToIntegerLikeBigDecimal(ReadNumberToken());
                return true;
        }
    }

    /// <summary>The low 64 bits of the number's integer part, whatever its size, without building the number.</summary>
    private static long ToIntegerLikeBigDecimal(ReadOnlySpan<byte> token)
    {
        var exponentAt = token.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponentAt < 0 ? token : token[..exponentAt];
        var exponent = 0L;
        if (exponentAt >= 0 && !long.TryParse(token[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            exponent = token[exponentAt + 1] == (byte)'-' ? int.MinValue : int.MaxValue;
        }

        var point = mantissa.IndexOf((byte)'.');
        var fractionDigits = point < 0 ? 0 : mantissa.Length - point - 1;
        var digitsToUse = mantissa.Length + Math.Min(0, exponent - fractionDigits) - (point < 0 ? 0 : 1);
        var result = 0UL;
        var used = 0;
        foreach (var c in mantissa)
        {
            if (c == (byte)'.')
            {
                continue;
            }

            if (used++ >= digitsToUse)
            {
                break;
            }

            if (c != (byte)'-')
            {
                result = unchecked(result * 10 + (ulong)(c - '0'));
            }
        }

        // 10^64 is a multiple of 2^64: beyond that nothing is left of the number.
        for (var zeros = exponent - fractionDigits; zeros > 0 && result != 0; zeros--)
        {
            result = unchecked(result * 10);
        }

        return unchecked(mantissa[0] == (byte)'-' ? -(long)result : (long)result);
    }

    private ReadOnlySpan<byte> ReadNumberToken()
    {
        var start = _position;
        if (Peek() == (byte)'-')
        {
            _position++;
        }

        var leading = _position < _text.Length ? _text[_position] : (byte)0;
        var whole = SkipDigits();
        if (whole == 0 || (whole > 1 && leading == (byte)'0'))
        {
            _position = start;
            if (whole > 1)
            {
                throw Fail("a number starts with a zero");
            }

            ThrowUnexpected("a number");
        }

        if (_position < _text.Length && _text[_position] == (byte)'.')
        {
            _position++;
            RequireDigits();
        }

        if (_position < _text.Length && _text[_position] is (byte)'e' or (byte)'E')
        {
            _position++;
            if (_position < _text.Length && _text[_position] is (byte)'+' or (byte)'-')
            {
                _position++;
            }

            RequireDigits();
        }

        return _text[start.._position];
    }

    private void RequireDigits()
    {
        if (SkipDigits() == 0)
        {
            throw Fail("a number ends too early");
        }
    }

    private int SkipDigits()
    {
        var start = _position;
        while (_position < _text.Length && (uint)(_text[_position] - '0') <= 9)
        {
            _position++;
        }

        return _position - start;
    }
}
