namespace Fuzz.Tests.Inputs;

/// <summary>Makes changed copies of texts.</summary>
internal static class Bytes
{
    public static byte[] Replace(byte[] text, Range range, ReadOnlySpan<byte> by)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        return [.. text.AsSpan(0, start), .. by, .. text.AsSpan(start + length)];
    }

    public static byte[] Insert(byte[] text, int at, ReadOnlySpan<byte> what) => Replace(text, at..at, what);

    public static Range AnyRange(byte[] text, Random random, int longest)
    {
        var start = random.Next(text.Length + 1);
        return start..Math.Min(text.Length, start + random.Next(longest + 1));
    }

    public static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];
}
