using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plugin.Abstractions.Wire;

namespace Plugin.Generators.Naming;

/// <summary>
/// Finds a perfect hash for a set of names: two windows that tell most names apart, then a displacement for each
/// bucket so that no two hashes share a slot (hash, displace and compress). The result is proven, since every
/// candidate is tried on the very names.
/// </summary>
internal static class NameTableSearch
{
    private const int FarthestWindow = 32;
    private const int MostDisplacements = ushort.MaxValue;

    public static NameTableModel Find(IReadOnlyList<string> names)
    {
        var bytes = names.Select(Encoding.UTF8.GetBytes).ToArray();
        if (names.Distinct().Count() < names.Count)
        {
            throw new ArgumentException("Two names are equal.", nameof(names));
        }

        var (first, second) = FindWindows(bytes);
        var hashes = bytes.Select(name => WireNameHash.Compute(name, first, second)).Distinct().ToArray();
        var slots = PowerOfTwoAtLeast(bytes.Length + (bytes.Length / 8) + 1);
        while (true)
        {
            if (Displace(hashes, slots) is { } displacements)
            {
                return new(first, second, slots, new(displacements.Select(static value => (int)value)));
            }

            slots *= 2;
        }
    }

    // The window that tells the most names apart, then the one that tells the most apart together with it.
    private static (int First, int Second) FindWindows(byte[][] names)
    {
        var first = BestWindow(window => Different(names, window, window));
        return (first, BestWindow(window => Different(names, first, window)));
    }

    private static int BestWindow(Func<int, int> score) =>
        Enumerable.Range(0, FarthestWindow + 1).Select(window => (Window: window, Score: score(window)))
            .Aggregate(static (best, next) => next.Score > best.Score ? next : best).Window;

    private static int Different(byte[][] names, int first, int second) =>
        new HashSet<ulong>(names.Select(name => WireNameHash.Compute(name, first, second))).Count;

    private static ushort[]? Displace(ulong[] hashes, int slots)
    {
        var buckets = PowerOfTwoAtLeast(Math.Max(1, hashes.Length / 3));
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
