namespace Plugin.Benchmarks.Dispatch;

/// <summary>
/// In which order a plugin's commands come: the same each run, every command about as often, and no pattern that the
/// processor could learn.
/// </summary>
internal static class CommandMix
{
    /// <summary>How many commands one call of a benchmark dispatches.</summary>
    public const int Length = 2000;

    /// <summary>Ordinals below <paramref name="commands"/>.</summary>
    public static int[] Of(int commands)
    {
        var ordinals = Enumerable.Range(0, Length).Select(index => index % commands).ToArray();
        var seed = 2463534242u;
        for (var left = ordinals.Length; left > 1; left--)
        {
            seed ^= seed << 13;
            seed ^= seed >> 17;
            seed ^= seed << 5;
            var other = (int)(seed % (uint)left);
            (ordinals[left - 1], ordinals[other]) = (ordinals[other], ordinals[left - 1]);
        }

        return ordinals;
    }
}
