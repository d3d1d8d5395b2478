using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plugin.Abstractions.Wire;

namespace Plugin.Generators.Naming;

/// <summary>
/// Finds a perfect hash for a set of names: two windows that tell all names apart, then a displacement for each
/// bucket so that no two names share a slot (hash, displace and compress). The result is proven, since every
/// candidate is tried on the very names.
/// </summary>
internal static class NameTableSearch
{
    private const int FarthestWindow = 32;
    private const int MostDisplacements = ushort.MaxValue;

    public static NameTableModel Find(IReadOnlyList<string> names)
    {
        var bytes = names.Select(Encoding.UTF8.GetBytes).ToArray();
        var (first, second) = FindWindows(bytes);
        var slots = PowerOfTwoAtLeast(bytes.Length + (bytes.Length / 2) + 1);
        while (true)
        {
            if (Displace(bytes, first, second, slots) is { } displacements)
            {
                return new(first, second, slots, new(displacements.Select(static value => (int)value)));
            }

            slots *= 2;
        }
    }

    private static (int First, int Second) FindWindows(byte[][] names)
    {
        for (var first = 0; first <= FarthestWindow; first++)
        {
            for (var second = first; second <= FarthestWindow; second++)
            {
                if (Distinct(names, first, second))
                {
                    return (first, second);
                }
            }
        }

        return Distinct(names, WireNameHash.WholeName, WireNameHash.WholeName)
            ? (WireNameHash.WholeName, WireNameHash.WholeName)
            : throw new ArgumentException("Two names are equal.", nameof(names));
    }

    private static bool Distinct(byte[][] names, int first, int second)
    {
        var seen = new HashSet<ulong>();
        return names.All(name => seen.Add(WireNameHash.Compute(name, first, second)));
    }

    private static ushort[]? Displace(byte[][] names, int first, int second, int slots)
    {
        var buckets = PowerOfTwoAtLeast(Math.Max(1, names.Length / 3));
        var hashes = names.Select(name => WireNameHash.Compute(name, first, second));
        var displacements = new ushort[buckets];
        var taken = new bool[slots];
        foreach (var bucket in hashes.GroupBy(hash => WireNameHash.Bucket(hash, buckets)).OrderByDescending(static group => group.Count()))
        {
            if (FreeDisplacement([.. bucket], taken) is not { } displacement)
            {
                return null;
            }

            displacements[bucket.Key] = displacement;
        }

        return displacements;
    }

    private static ushort? FreeDisplacement(ulong[] bucket, bool[] taken)
    {
        for (var displacement = 0; displacement <= MostDisplacements; displacement++)
        {
            var wanted = new HashSet<int>();
            if (bucket.All(hash => WireNameHash.Slot(hash, displacement, taken.Length) is var slot && !taken[slot] && wanted.Add(slot)))
            {
                foreach (var slot in wanted)
                {
                    taken[slot] = true;
                }

                return (ushort)displacement;
            }
        }

        return null;
    }

    private static int PowerOfTwoAtLeast(int count)
    {
        var power = 1;
        while (power < count)
        {
            power *= 2;
        }

        return power;
    }
}
