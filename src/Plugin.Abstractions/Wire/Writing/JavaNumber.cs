using System.Globalization;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The text that Java gives a floating-point number: always a point, plain between 10^-3 and 10^7, and a capital E
/// without a plus sign elsewhere.
/// </summary>
internal static class JavaNumber
{
    public static byte[] Format(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        if (shortest.Count(char.IsAsciiDigit) - ExponentDigits(shortest) == 1)
        {
            // Java gives two digits at least, and then the two that come closest: 4.9E-324, not 5E-324.
            shortest = value.ToString("E1", CultureInfo.InvariantCulture);
        }

        return Encoding.ASCII.GetBytes(Format(shortest));
    }

    private static int ExponentDigits(string text)
    {
        var e = text.IndexOf('E', StringComparison.Ordinal);
        return e < 0 ? 0 : text[e..].Count(char.IsAsciiDigit);
    }

    private static string Format(string shortest)
    {
        var sign = shortest.StartsWith('-') ? "-" : "";
        var (digits, exponent) = Normalise(shortest[sign.Length..]);
        if (digits == "0")
        {
            return sign + "0.0";
        }

        if (exponent is >= -3 and < 7)
        {
            return sign + Plain(digits, exponent);
        }

        var fraction = digits.Length > 1 ? digits[1..] : "0";
        return $"{sign}{digits[0]}.{fraction}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Splits a number into its significant digits and the power of ten of the first one.</summary>
    private static (string Digits, int Exponent) Normalise(string text)
    {
        var exponent = 0;
        var e = text.IndexOf('E', StringComparison.Ordinal);
        if (e >= 0)
        {
            exponent = int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text.Length : point;
        var all = point < 0 ? text : text.Remove(point, 1);
        var leadingZeros = all.Length - all.TrimStart('0').Length;
        var digits = all.Trim('0');
        return digits.Length == 0 ? ("0", 0) : (digits, exponent + whole - 1 - leadingZeros);
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        var whole = exponent + 1;
        return digits.Length <= whole
            ? digits.PadRight(whole, '0') + ".0"
            : digits[..whole] + "." + digits[whole..];
    }
}
