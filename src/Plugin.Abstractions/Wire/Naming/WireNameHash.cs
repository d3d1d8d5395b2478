using System;
using System.Buffers.Binary;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Hashes a wire name from its length and two windows of eight bytes, counted from its end: wire names begin alike
/// (<c>com.cloud.agent.api.</c>) and differ near the end. The generator searches the windows that tell a set of
/// names apart; it compiles this same file.
/// </summary>
internal static class WireNameHash
{
    /// <summary>The window that means all bytes, for sets that no two windows tell apart.</summary>
    public const int WholeName = -1;

    private const int WindowSize = 8;

    public static ulong Compute(ReadOnlySpan<byte> name, int firstWindow, int secondWindow)
    {
        var mixed = unchecked((ulong)name.Length * 0x9E3779B97F4A7C15UL);
        mixed = unchecked((mixed ^ Window(name, firstWindow)) * 0xBF58476D1CE4E5B9UL);
        mixed ^= mixed >> 31;
        mixed = unchecked((mixed ^ Window(name, secondWindow)) * 0x94D049BB133111EBUL);
        return mixed ^ (mixed >> 29);
    }

    public static int Bucket(ulong hash, int buckets) => (int)((uint)hash & (uint)(buckets - 1));

    public static int Slot(ulong hash, int displacement, int slots) =>
        (int)(unchecked((uint)(hash >> 32) + (uint)displacement * ((uint)(hash >> 16) | 1)) & (uint)(slots - 1));

    private static ulong Window(ReadOnlySpan<byte> name, int fromEnd)
    {
        if (fromEnd == WholeName || name.Length < WindowSize)
        {
            var all = 14695981039346656037UL;
            foreach (var octet in name)
            {
                all = unchecked((all ^ octet) * 1099511628211UL);
            }

            return all;
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(name.Slice(Math.Max(0, name.Length - WindowSize - fromEnd)));
    }
}
