using System.Buffers.Binary;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Gives short texts that come again and again (names of details, formats, devices) one string each. What it keeps is
/// bounded: a word that falls on the place of another replaces it, so a hostile sender can only make it useless. Nothing
/// that a contract marks as secret comes here.
/// </summary>
internal static class RecurringWords
{
    /// <summary>Longer texts are not looked up.</summary>
    public const int LongestWord = 32;

    private const int Places = 1024;

    // Threads race for a place: whoever comes last wins, and all of them hold strings that are right.
    private static readonly string?[] s_words = new string?[Places];

    /// <summary>The string of an ASCII text of 1 to <see cref="LongestWord"/> characters.</summary>
    public static string Get(ReadOnlySpan<byte> ascii)
    {
        ref var place = ref s_words[Hash(ascii) & (Places - 1)];
        var known = place;
        return known is not null && Ascii.Equals(ascii, known) ? known : place = PlainText.ToString(ascii);
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        ulong head;
        ulong tail;
        if (text.Length >= sizeof(ulong))
        {
            head = BinaryPrimitives.ReadUInt64LittleEndian(text);
            tail = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else if (text.Length >= sizeof(uint))
        {
            head = BinaryPrimitives.ReadUInt32LittleEndian(text);
            tail = BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]);
        }
        else
        {
            head = text[0];
            tail = text[^1];
        }

        var mixed = unchecked((head + (ulong)text.Length) * 0x9E3779B97F4A7C15UL ^ tail * 0xC2B2AE3D27D4EB4FUL);
        return (uint)(mixed >> 40);
    }
}
