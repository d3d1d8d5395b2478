using System.Globalization;
using System.Text.RegularExpressions;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>Turns the notations in which probes give their inputs into values.</summary>
internal static partial class JavaText
{
    /// <summary>Java's hexadecimal form of a double or float: <c>-0x1.8p3</c>.</summary>
    public static double HexDouble(string text)
    {
        var parts = HexForm().Match(text);
        var fraction = parts.Groups["fraction"].Value;
        var mantissa = long.Parse(parts.Groups["whole"].Value + fraction, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var exponent = int.Parse(parts.Groups["exponent"].Value, CultureInfo.InvariantCulture) - 4 * fraction.Length;
        var value = Math.ScaleB((double)mantissa, exponent);
        return parts.Groups["sign"].Value == "-" ? -value : value;
    }

    /// <summary>Well-formed JSON from a JavaScript-like notation: names get their quotes, texts their double ones.</summary>
    public static string Json(string notation) => BareName().Replace(notation.Replace('\'', '"'), "\"$1\":");

    /// <summary>The pieces of <c>in=>out | in=>out | </c>.</summary>
    public static IEnumerable<(string Input, string Outcome)> Pieces(string result) =>
        result.Split(" | ").Where(static piece => piece.Contains("=>", StringComparison.Ordinal)).Select(static piece =>
        {
            var arrow = piece.LastIndexOf("=>", StringComparison.Ordinal);
            return (piece[..arrow], piece[(arrow + 2)..]);
        });

    [GeneratedRegex("^(?<sign>-?)0x(?<whole>[0-9a-f]+)\\.(?<fraction>[0-9a-f]+)p(?<exponent>-?[0-9]+)$")]
    private static partial Regex HexForm();

    [GeneratedRegex("(?<=[{,])([A-Za-z]+):")]
    private static partial Regex BareName();
}
