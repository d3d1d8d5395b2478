using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The kernel's escapes. The framework's own encoders escape more and spell it in capitals. Its base class hands out
/// pointers, which become spans at once.
/// </summary>
internal sealed class WireTextEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> s_suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(static c => char.IsSurrogate(c) || IsEscaped(c))]);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && IsEscaped((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) => FindFirst(new ReadOnlySpan<char>(text, textLength));

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            // What stands for half a surrogate pair is written as it is.
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
        }

        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ => "\\u" + unicodeScalar.ToString("x4", CultureInfo.InvariantCulture),
        };
        var fits = escape.TryCopyTo(target);
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    private static int FindFirst(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOfAny(s_suspects) is >= 0 and var next)
        {
            from += next;
            if (!char.IsHighSurrogate(text[from]) || from + 1 == text.Length || !char.IsLowSurrogate(text[from + 1]))
            {
                return from;
            }

            from += 2;
        }

        return -1;
    }

    private static bool IsEscaped(char c) => c < 0x20 || c is '"' or '\\' or '<' or '>' or '&' or '=' or '\'' or '\u2028' or '\u2029';
}
