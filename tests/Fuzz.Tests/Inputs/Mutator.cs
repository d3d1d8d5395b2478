namespace Fuzz.Tests.Inputs;

/// <summary>Makes new texts from known ones.</summary>
internal static class Mutator
{
    private const int LongestText = 200_000;

    /// <summary>Changes a text in one to a few ways.</summary>
    public static byte[] Mutate(byte[] text, byte[] other, Random random)
    {
        var changed = text;
        var times = 1 + random.Next(random.Next(4) + 1);
        for (var i = 0; i < times; i++)
        {
            var spans = random.Next(4) == 0 ? null : JsonSpans.Of(changed);
            var next = spans is { Values.Count: > 0 }
                ? StructureMutations.Apply(changed, spans, other, JsonSpans.Of(other), random)
                : ByteMutations.Apply(changed, other, random);
            if (next.Length > LongestText)
            {
                break;
            }

            changed = next;
        }

        return changed;
    }
}
