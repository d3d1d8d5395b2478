using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>Turns characters into UTF-8 with the kernel's escapes, sixteen at a time while none needs an escape.</summary>
internal static class EscapedText
{
    /// <summary>No character becomes more bytes.</summary>
    public const int LongestCharacter = 6;

    /// <summary>Room that is needed beyond the text, since blocks are stored whole.</summary>
    public const int Slack = BlockSize;

    private const int BlockSize = 16;
    private const int HalfBlock = BlockSize / 2;

    /// <summary>Writes a text without its quotes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Room for the longest result and <see cref="Slack"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<byte> target)
    {
        var at = 0;
        var length = 0;
        while (text.Length - at >= BlockSize)
        {
            var plain = CopyBlock(text.Slice(at, BlockSize), target[length..]);
            at += plain;
            length += plain;
            if (plain < BlockSize)
            {
                length += WriteSpecial(text, ref at, target[length..]);
            }
        }

        // What is left of a text without escapes, with some of what is already there: a full block again, or two halves.
        if (at == length && text.Length >= BlockSize && CopyBlock(text[^BlockSize..], target[(text.Length - BlockSize)..]) == BlockSize)
        {
            return text.Length;
        }

        if (at == 0 && text.Length >= HalfBlock && CopyHalves(text, target))
        {
            return text.Length;
        }

        while (at < text.Length)
        {
            var c = text[at];
            if (StandsForItself(c))
            {
                target[length++] = (byte)c;
                at++;
            }
            else
            {
                length += WriteSpecial(text, ref at, target[length..]);
            }
        }

        return length;
    }

    /// <summary>Copies sixteen characters as bytes, and tells how many of them, from the first, stand for themselves.</summary>
    private static int CopyBlock(ReadOnlySpan<char> text, Span<byte> target)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var block = Narrow(Vector128.Create(units[..HalfBlock]), Vector128.Create(units[HalfBlock..BlockSize]));
        block.CopyTo(target);
        return Math.Min(BlockSize, BitOperations.TrailingZeroCount(Special(block)));
    }

    /// <summary>Copies eight to sixteen characters as bytes; false when some do not stand for themselves.</summary>
    private static bool CopyHalves(ReadOnlySpan<char> text, Span<byte> target)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var block = Narrow(Vector128.Create(units[..HalfBlock]), Vector128.Create(units[^HalfBlock..]));
        if (Special(block) != 0)
        {
            return false;
        }

        block.GetLower().CopyTo(target);
        block.GetUpper().CopyTo(target[(text.Length - HalfBlock)..]);
        return true;
    }

    /// <summary>Characters as bytes; those that are none become 255.</summary>
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper)
    {
#if NET10_0_OR_GREATER
        return Vector128.NarrowWithSaturation(lower, upper);
#else
        var most = Vector128.Create((ushort)byte.MaxValue);
        return Vector128.Narrow(Vector128.Min(lower, most), Vector128.Min(upper, most));
#endif
    }

    /// <summary>A bit for each byte that does not stand for itself.</summary>
    private static uint Special(Vector128<byte> block)
    {
        var special = Vector128.LessThan(block, Vector128.Create((byte)' '))
            | Vector128.Equals(block, Vector128.Create((byte)'"'))
            | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(block - Vector128.Create((byte)'&'), Vector128.Create((byte)2))
            | Vector128.LessThan(block - Vector128.Create((byte)'<'), Vector128.Create((byte)3));
        return (special | block).ExtractMostSignificantBits();
    }

    private static bool StandsForItself(char c) =>
        c is >= ' ' and < (char)0x80 and not ('"' or '\\' or '&' or '\'' or '<' or '=' or '>');

    /// <summary>Writes a character that does not stand for itself, or a run of them outside ASCII.</summary>
    private static int WriteSpecial(ReadOnlySpan<char> text, ref int at, Span<byte> target)
    {
        var c = text[at];
        if (c >= 0x80 && c is not ('\u2028' or '\u2029'))
        {
            var run = text[at..];
            var length = 1;
            while (length < run.Length && run[length] >= 0x80 && run[length] is not ('\u2028' or '\u2029'))
            {
                length++;
            }

            at += length;
            return Encoding.UTF8.GetBytes(run[..length], target);
        }

        at++;
        target[0] = (byte)'\\';
        if (ShortEscape(c) is var letter and not 0)
        {
            target[1] = letter;
            return 2;
        }

        target[1] = (byte)'u';
        for (var i = 0; i < 4; i++)
        {
            target[2 + i] = "0123456789abcdef"u8[(c >> (12 - (4 * i))) & 0xF];
        }

        return LongestCharacter;
    }

    private static byte ShortEscape(char c) => c switch
    {
        '"' => (byte)'"',
        '\\' => (byte)'\\',
        '\b' => (byte)'b',
        '\t' => (byte)'t',
        '\n' => (byte)'n',
        '\f' => (byte)'f',
        '\r' => (byte)'r',
        _ => 0,
    };
}
