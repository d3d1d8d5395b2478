using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The text that Java gives a floating-point number: always a point, plain between 10^-3 and 10^7, and a capital E
/// without a plus sign elsewhere.
/// </summary>
internal static class JavaNumber
{
    /// <summary>No text is longer, in bytes.</summary>
    public const int Longest = 32;

    // Only so far down do two digits say less than one digit and a zero.
    private const int SmallestUsualExponent = -300;

    /// <summary>Writes a finite number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="target">Room for <see cref="Longest"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Format(double value, Span<byte> target)
    {
        Span<byte> digits = stackalloc byte[Longest];
        var (count, exponent) = Digits(value, "R", digits);
        if (count == 1 && exponent < SmallestUsualExponent)
        {
            // Java gives two digits at least, and then the two that come closest: 4.9E-324, not 5E-324.
            (count, exponent) = Digits(value, "E1", digits);
        }

        var length = 0;
        if (double.IsNegative(value))
        {
            target[length++] = (byte)'-';
        }

        return length + (exponent is >= -3 and < 7
            ? Plain(digits[..count], exponent, target[length..])
            : Scientific(digits[..count], exponent, target[length..]));
    }

    /// <summary>Splits a number into its significant digits, 0 having one, and the power of ten of the first.</summary>
    private static (int Count, int Exponent) Digits(double value, string format, Span<byte> digits)
    {
        Span<byte> text = stackalloc byte[Longest];
        Math.Abs(value).TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        text = text[..length];
        var exponent = 0;
        var e = text.IndexOf((byte)'E');
        if (e >= 0)
        {
            exponent = int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }

        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text.Length : point;
        var count = 0;
        var zeros = 0;
        foreach (var c in text)
        {
            if (c == (byte)'0' && count == 0)
            {
                zeros++;
            }
            else if (c != (byte)'.')
            {
                digits[count++] = c;
            }
        }

        if (count == 0)
        {
            digits[0] = (byte)'0';
            return (1, 0);
        }

        return (digits[..count].TrimEnd((byte)'0').Length, exponent + whole - 1 - zeros);
    }

    private static int Plain(ReadOnlySpan<byte> digits, int exponent, Span<byte> target)
    {
        if (exponent < 0)
        {
            "0."u8.CopyTo(target);
            var zeros = -exponent - 1;
            target.Slice(2, zeros).Fill((byte)'0');
            digits.CopyTo(target[(2 + zeros)..]);
            return 2 + zeros + digits.Length;
        }

        var whole = exponent + 1;
        if (digits.Length > whole)
        {
            return WithPoint(digits, whole, target);
        }

        digits.CopyTo(target);
        target[digits.Length..whole].Fill((byte)'0');
        ".0"u8.CopyTo(target[whole..]);
        return whole + 2;
    }

    private static int Scientific(ReadOnlySpan<byte> digits, int exponent, Span<byte> target)
    {
        var length = digits.Length > 1 ? WithPoint(digits, 1, target) : Plain(digits, 0, target);
        target[length++] = (byte)'E';
        exponent.TryFormat(target[length..], out var written, provider: CultureInfo.InvariantCulture);
        return length + written;
    }

    private static int WithPoint(ReadOnlySpan<byte> digits, int whole, Span<byte> target)
    {
        digits[..whole].CopyTo(target);
        target[whole] = (byte)'.';
        digits[whole..].CopyTo(target[(whole + 1)..]);
        return digits.Length + 1;
    }
}
