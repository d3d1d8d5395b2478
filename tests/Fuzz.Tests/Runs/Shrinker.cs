using Fuzz.Tests.Inputs;
using Fuzz.Tests.Invariants;

namespace Fuzz.Tests.Runs;

/// <summary>Makes a text that breaks a rule shorter, as long as it breaks the same rule.</summary>
internal static class Shrinker
{
    private const int MostAttempts = 1500;

    public static byte[] Shrink(byte[] text, string rule)
    {
        var attempts = 0;
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < text.Length && attempts++ < MostAttempts;)
            {
                var shorter = Bytes.Replace(text, at..Math.Min(text.Length, at + size), []);
                if (BrokenRule(shorter) == rule)
                {
                    text = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return text;
    }

    private static string? BrokenRule(byte[] text)
    {
        try
        {
            WireTarget.Check(text);
            return null;
        }
        catch (BrokenInvariantException broken)
        {
            return broken.Rule;
        }
    }
}
