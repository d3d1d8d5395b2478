namespace Fuzz.Tests.Inputs;

/// <summary>Changes that know nothing of JSON.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] s_badUtf8 =
        [[0xFF], [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xEF, 0xBB, 0xBF]];

    private static readonly byte[] s_telling = [.. "\0\u0001\t\n \"'\\{}[]:,-+.eEtfnu019/\u007f"u8];

    public static byte[] Apply(byte[] text, byte[] other, Random random)
    {
        switch (random.Next(9))
        {
            case 0 when text.Length > 0:
                var flipped = text.ToArray();
                flipped[random.Next(text.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1 when text.Length > 0:
                var set = text.ToArray();
                set[random.Next(text.Length)] = Bytes.Pick(s_telling, random);
                return set;
            case 2:
                return text[..random.Next(text.Length + 1)];
            case 3:
                return Bytes.Replace(text, Bytes.AnyRange(text, random, 16), []);
            case 4:
                return Bytes.Insert(text, random.Next(text.Length + 1), text[Bytes.AnyRange(text, random, 64)]);
            case 5:
                return [.. text[..random.Next(text.Length + 1)], .. other[random.Next(other.Length + 1)..]];
            case 6:
                return Bytes.Insert(text, random.Next(text.Length + 1), Bytes.Pick(s_badUtf8, random));
            case 7:
                return Bytes.Insert(text, random.Next(text.Length + 1), [Bytes.Pick(s_telling, random)]);
            default:
                return Bytes.Insert(text, random.Next(text.Length + 1), other[Bytes.AnyRange(other, random, 64)]);
        }
    }
}
