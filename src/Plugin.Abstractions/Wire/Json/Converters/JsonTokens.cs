using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Plugin.Abstractions.Wire;

/// <summary>Reads scalars with the coercions of the kernel's reader.</summary>
internal static class JsonTokens
{
    // 10^64 is a multiple of 2^64, so nothing of such a number is left in 64 bits.
    private const int ZerosThatLeaveNothing = 64;

    /// <summary>A text; a number or a boolean gives its own characters.</summary>
    public static string Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Spelling(ref reader),
        _ => throw Unexpected(ref reader, "a string"),
    };

    /// <summary>An integer: cut and wrapped from a number, in range from a text.</summary>
    public static long Integer(ref Utf8JsonReader reader, long min, long max)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return reader.TryGetInt64(out var plain) ? plain : LowBits(Spelling(ref reader));
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, "a number");
        }

        return long.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var quoted) && quoted >= min && quoted <= max
            ? quoted
            : throw new JsonException("The string is not an integer in range.");
    }

    /// <summary>A finite number.</summary>
    public static double Fraction(ref Utf8JsonReader reader)
    {
        double value;
        if (reader.TokenType == JsonTokenType.Number)
        {
            value = reader.GetDouble();
        }
        else if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, "a number");
        }
        else if (!double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            throw new JsonException("The string is not a number.");
        }

        return double.IsFinite(value) ? value : throw new JsonException("The number is too large, or none.");
    }

    public static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"Expected {expected} but found {reader.TokenType}.");

    /// <summary>The bytes of a value, from its first to its last.</summary>
    public static byte[] Raw(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray();
    }

    private static string Spelling(ref Utf8JsonReader reader) =>
        Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    private static long LowBits(string number)
    {
        var exponentAt = number.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var exponent = exponentAt < 0 ? BigInteger.Zero : BigInteger.Parse(number[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var zeros = exponent - (point < 0 ? 0 : mantissa.Length - point - 1);
        if (zeros >= ZerosThatLeaveNothing || -zeros >= digits.Length)
        {
            return 0;
        }

        var whole = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        whole = zeros >= 0 ? whole * BigInteger.Pow(10, (int)zeros) : whole / BigInteger.Pow(10, (int)-zeros);
        return (long)(ulong)(whole & ulong.MaxValue);
    }
}
