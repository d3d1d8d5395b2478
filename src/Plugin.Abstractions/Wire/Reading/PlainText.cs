using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Plugin.Abstractions.Wire;

/// <summary>Looks at sixteen bytes of JSON text at once, and makes strings of what is plain ASCII.</summary>
internal static class PlainText
{
    /// <summary>The bytes that are looked at together.</summary>
    public const int BlockSize = 16;

    /// <summary>The length of a text up to the first quote, backslash or control character.</summary>
    /// <param name="text">A text; when none of them follows, the result is its length.</param>
    /// <param name="isAscii">True when the run holds only ASCII.</param>
    /// <param name="hasDigit">True when the run holds a decimal digit.</param>
    public static int Run(ReadOnlySpan<byte> text, out bool isAscii, out bool hasDigit)
    {
        var all = Vector128<byte>.Zero;
        var digits = Vector128<byte>.Zero;
        var at = 0;
        while (text.Length - at >= BlockSize)
        {
            var block = Vector128.Create(text.Slice(at, BlockSize));
            var digit = Vector128.LessThan(block - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
            var ends = Ends(block).ExtractMostSignificantBits();
            if (ends != 0)
            {
                var count = BitOperations.TrailingZeroCount(ends);
                var counted = (1u << count) - 1;
                isAscii = (all.ExtractMostSignificantBits() | (block.ExtractMostSignificantBits() & counted)) == 0;
                hasDigit = (digits.ExtractMostSignificantBits() | (digit.ExtractMostSignificantBits() & counted)) != 0;
                return at + count;
            }

            all |= block;
            digits |= digit;
            at += BlockSize;
        }

        isAscii = all.ExtractMostSignificantBits() == 0;
        hasDigit = digits.ExtractMostSignificantBits() != 0;
        while (at < text.Length && !EndsRun(text[at]))
        {
            isAscii &= text[at] < 0x80;
            hasDigit |= char.IsAsciiDigit((char)text[at]);
            at++;
        }

        return at;
    }

    /// <summary>Copies sixteen bytes as characters.</summary>
    /// <param name="text">At least sixteen bytes.</param>
    /// <param name="target">Room for sixteen characters.</param>
    /// <returns>How many of them are plain ASCII inside a string; what was copied beyond is void.</returns>
    public static int CopyBlock(ReadOnlySpan<byte> text, Span<char> target)
    {
        var block = Vector128.Create(text[..BlockSize]);
        Widen(block, target);
        var ends = Ends(block).ExtractMostSignificantBits() | block.ExtractMostSignificantBits();
        return Math.Min(BlockSize, BitOperations.TrailingZeroCount(ends));
    }

    /// <summary>Makes a string of ASCII.</summary>
    public static string ToString(ReadOnlySpan<byte> ascii) => string.Create(ascii.Length, ascii, static (target, source) =>
    {
        if (source.Length < BlockSize / 2)
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = (char)source[i];
            }

            return;
        }

        if (source.Length < BlockSize)
        {
            // Two halves that overlap cover every length between them.
            WidenHalf(source, target);
            WidenHalf(source[^(BlockSize / 2)..], target[^(BlockSize / 2)..]);
            return;
        }

        var at = 0;
        for (; source.Length - at > BlockSize; at += BlockSize)
        {
            Widen(Vector128.Create(source.Slice(at, BlockSize)), target[at..]);
        }

        Widen(Vector128.Create(source[^BlockSize..]), target[^BlockSize..]);
    });

    private static Vector128<byte> Ends(Vector128<byte> block) =>
        Vector128.Equals(block, Vector128.Create((byte)'"'))
        | Vector128.Equals(block, Vector128.Create((byte)'\\'))
        | Vector128.LessThan(block, Vector128.Create((byte)' '));

    private static bool EndsRun(byte octet) => octet is (byte)'"' or (byte)'\\' or < (byte)' ';

    private static void Widen(Vector128<byte> block, Span<char> target)
    {
        var units = MemoryMarshal.Cast<char, ushort>(target);
        var (lower, upper) = Vector128.Widen(block);
        lower.CopyTo(units);
        upper.CopyTo(units[(BlockSize / 2)..]);
    }

    private static void WidenHalf(ReadOnlySpan<byte> source, Span<char> target) =>
        Vector128.WidenLower(Vector64.Create(source[..(BlockSize / 2)]).ToVector128Unsafe()).CopyTo(MemoryMarshal.Cast<char, ushort>(target));
}
