using System;
using System.Collections.Generic;
using System.Linq;

namespace Plugin.Generators.Lock;

/// <summary>Finds the fewest names that have to move to turn one order into another.</summary>
internal static class Reordering
{
    /// <param name="before">The names in their old order.</param>
    /// <param name="now">The same names in their new order.</param>
    public static IReadOnlyList<string> Moved(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        if (before.SequenceEqual(now))
        {
            return [];
        }

        // What stays is the longest common subsequence of the two orders.
        var lengths = new int[before.Count + 1, now.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var moved = new List<string>();
        for (int i = 0, j = 0; j < now.Count;)
        {
            if (i < before.Count && before[i] == now[j])
            {
                i++;
                j++;
            }
            else if (i < before.Count && lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                moved.Add(now[j++]);
            }
        }

        return moved;
    }
}
