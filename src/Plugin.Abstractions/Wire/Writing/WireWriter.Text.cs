using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

public sealed partial class WireWriter
{
    // Longer texts go piece by piece, so that room for the worst case stays small.
    private const int LongestPiece = 256;

    /// <summary>Writes a member whose value is a text, with the kernel's escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> commaNameColon, string value)
    {
        Raw(commaNameColon);
        String(value);
    }

    /// <summary>Writes a text with the kernel's escapes.</summary>
    public void String(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length > LongestPiece)
        {
            LongString(value);
            return;
        }

        var target = Reserve((value.Length * EscapedText.LongestCharacter) + EscapedText.Slack + 2);
        target[0] = (byte)'"';
        var end = 1 + EscapedText.Write(value, target[1..]);
        target[end] = (byte)'"';
        _length += end + 1;
    }

    /// <summary>Writes a member whose value is a secret.</summary>
    public void Secret(ReadOnlySpan<byte> commaNameColon, Secret value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Raw(commaNameColon);
        String(IsRedacting ? Redactor.Mask : value.Reveal());
    }

    /// <summary>Writes a member whose text may hold a secret.</summary>
    public void Redacted(ReadOnlySpan<byte> commaNameColon, string value, Redaction redaction)
    {
        Raw(commaNameColon);
        String(IsRedacting ? Redactor.Apply(value, redaction) : value);
    }

    private void LongString(ReadOnlySpan<char> rest)
    {
        Raw("\""u8);
        while (!rest.IsEmpty)
        {
            var piece = Math.Min(LongestPiece, rest.Length);
            if (piece < rest.Length && char.IsHighSurrogate(rest[piece - 1]))
            {
                // A pair of surrogates is one character.
                piece--;
            }

            var target = Reserve((piece * EscapedText.LongestCharacter) + EscapedText.Slack);
            _length += EscapedText.Write(rest[..piece], target);
            rest = rest[piece..];
        }

        Raw("\""u8);
    }
}
