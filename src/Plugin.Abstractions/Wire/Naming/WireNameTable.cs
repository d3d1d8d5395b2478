using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Finds the ordinal of a name in UTF-8 with one hash and, for all but a few names, one comparison, however many there
/// are. The generator searches for the parameters and proves that no two hashes share a slot.
/// </summary>
public sealed class WireNameTable
{
    private readonly int _firstWindow;
    private readonly int _secondWindow;
    private readonly ushort[] _displacements;
    private readonly Entry[] _slots;

    // The names whose hash another name has as well, in chains.
    private readonly Entry[] _alike;

    // All names in one piece: looking one up touches few lines of memory.
    private readonly byte[] _names;

    /// <summary>Creates a table; generated code calls this.</summary>
    /// <param name="names">The names; a name's index is its ordinal.</param>
    /// <param name="firstWindow">How many bytes of a name follow the first eight that are hashed.</param>
    /// <param name="secondWindow">How many bytes of a name follow the second eight that are hashed.</param>
    /// <param name="slots">The number of slots, a power of two.</param>
    /// <param name="displacements">For each bucket, how far its names are moved.</param>
    /// <exception cref="ArgumentException">The parameters do not fit the names.</exception>
    public WireNameTable(ReadOnlySpan<string> names, int firstWindow, int secondWindow, int slots, ReadOnlySpan<ushort> displacements)
    {
        // A window that ends past its name would be read from beyond it.
        ArgumentOutOfRangeException.ThrowIfNegative(firstWindow);
        ArgumentOutOfRangeException.ThrowIfNegative(secondWindow);
        _firstWindow = firstWindow;
        _secondWindow = secondWindow;
        _displacements = displacements.IsEmpty ? [0] : displacements.ToArray();
        _slots = new Entry[Math.Max(1, slots)];
        var hashes = new ulong[_slots.Length];
        var alike = new List<Entry>();
        var all = new List<byte>();
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            var name = Encoding.UTF8.GetBytes(names[ordinal]);
            var hash = WireNameHash.Compute(name, firstWindow, secondWindow);
            var slot = SlotOf(hash);
            var taken = _slots[slot];
            if (taken.IsTaken)
            {
                if (hashes[slot] != hash)
                {
                    throw new ArgumentException($"'{names[ordinal]}' falls on the slot of '{names[taken.Ordinal]}'.", nameof(displacements));
                }

                alike.Add(taken);
            }

            hashes[slot] = hash;
            _slots[slot] = new Entry(all.Count, checked((ushort)name.Length), checked((ushort)(ordinal + 1)), taken.IsTaken ? alike.Count : 0);
            all.AddRange(name);
        }

        _alike = [.. alike];
        _names = [.. all];
    }

    /// <summary>The ordinal of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        ref readonly var entry = ref _slots[SlotOf(WireNameHash.Compute(name, _firstWindow, _secondWindow))];
        return Is(entry, name) ? entry.Ordinal : FindAlike(name, entry.Next);
    }

    private int FindAlike(ReadOnlySpan<byte> name, int next)
    {
        while (next != 0)
        {
            ref readonly var entry = ref _alike[next - 1];
            if (Is(entry, name))
            {
                return entry.Ordinal;
            }

            next = entry.Next;
        }

        return -1;
    }

    private bool Is(in Entry entry, ReadOnlySpan<byte> name) =>
        entry.Length == name.Length && name.SequenceEqual(_names.AsSpan(entry.Start, name.Length));

    private int SlotOf(ulong hash) =>
        WireNameHash.Slot(hash, _displacements[WireNameHash.Bucket(hash, _displacements.Length)], _slots.Length);

    /// <summary>Where a name is; small, so that a table of a thousand stays in the cache.</summary>
    private readonly record struct Entry(int Start, ushort Length, ushort OrdinalPlusOne, int Next)
    {
        public bool IsTaken => OrdinalPlusOne != 0;

        public int Ordinal => OrdinalPlusOne - 1;
    }
}
