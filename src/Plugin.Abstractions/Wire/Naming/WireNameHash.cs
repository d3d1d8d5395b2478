using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Hashes a wire name from its length and two windows of eight bytes, counted from its end: wire names begin alike
/// (<c>com.cloud.agent.api.</c>) and differ near the end. The generator searches the windows that tell the most names
/// of a set apart; it compiles this same file.
/// </summary>
internal static class WireNameHash
{
    private const int WindowSize = sizeof(ulong);
    private const ulong LengthFactor = 0x9E3779B97F4A7C15UL;
    private const ulong FirstFactor = 0xBF58476D1CE4E5B9UL;
    private const ulong SecondFactor = 0xD6E8FEB86659FD93UL;

    /// <summary>Hashes a name.</summary>
    /// <param name="name">The name; one that is shorter than a window counts whole.</param>
    /// <param name="firstWindow">How many bytes of the name follow the first window.</param>
    /// <param name="secondWindow">How many bytes of the name follow the second window.</param>
    public static ulong Compute(ReadOnlySpan<byte> name, int firstWindow, int secondWindow)
    {
        if (name.Length < WindowSize)
        {
            return Whole(name);
        }

        ref var start = ref MemoryMarshal.GetReference(name);
        var last = name.Length - WindowSize;

        // The products do not wait for each other.
        var hash = unchecked(
            ((ulong)name.Length * LengthFactor)
            + (Window(ref start, last - firstWindow) * FirstFactor)
            + (Window(ref start, last - secondWindow) * SecondFactor));
        return Spread(hash);
    }

    public static int Bucket(ulong hash, int buckets) => (int)((uint)hash & (uint)(buckets - 1));

    public static int Slot(ulong hash, int displacement, int slots) =>
        (int)(unchecked((uint)(hash >> 32) + (uint)displacement * ((uint)(hash >> 16) | 1)) & (uint)(slots - 1));

    // At most WindowSize before the end of the name, which is no shorter: checked once by the caller, not for each window.
    private static ulong Window(ref byte start, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, Math.Max(0, at)));

    private static ulong Whole(ReadOnlySpan<byte> name)
    {
        var hash = unchecked((ulong)name.Length * LengthFactor);
        foreach (var octet in name)
        {
            hash = unchecked((hash ^ octet) * FirstFactor);
        }

        return Spread(hash);
    }

    private static ulong Spread(ulong hash)
    {
        hash ^= hash >> 32;
        hash = unchecked(hash * 0x94D049BB133111EBUL);
        return hash ^ (hash >> 29);
    }
}
