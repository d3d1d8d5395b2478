using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Finds the ordinal of a name in UTF-8 with one hash and one comparison, however many names there are. The
/// generator searches for the parameters and proves that no two names share a slot.
/// </summary>
public sealed class WireNameTable
{
    private readonly int _firstWindow;
    private readonly int _secondWindow;
    private readonly ushort[] _displacements;
    private readonly Entry[] _slots;

    /// <summary>Creates a table; generated code calls this.</summary>
    /// <param name="names">The names; a name's index is its ordinal.</param>
    /// <param name="firstWindow">Where the first eight hashed bytes end, counted from the end of the name.</param>
    /// <param name="secondWindow">Where the second eight hashed bytes end.</param>
    /// <param name="slots">The number of slots, a power of two.</param>
    /// <param name="displacements">For each bucket, how far its names are moved.</param>
    /// <exception cref="ArgumentException">The parameters do not fit the names.</exception>
    public WireNameTable(ReadOnlySpan<string> names, int firstWindow, int secondWindow, int slots, ReadOnlySpan<ushort> displacements)
    {
        _firstWindow = firstWindow;
        _secondWindow = secondWindow;
        _displacements = displacements.ToArray();
        _slots = new Entry[slots];
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            var name = Encoding.UTF8.GetBytes(names[ordinal]);
            ref var slot = ref _slots[SlotOf(name)];
            if (slot.Name is not null)
            {
                throw new ArgumentException($"'{names[ordinal]}' falls on the slot of '{Encoding.UTF8.GetString(slot.Name)}'.", nameof(displacements));
            }

            slot = new Entry(name, ordinal);
        }
    }

    /// <summary>The ordinal of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (_displacements.Length == 0)
        {
            return -1;
        }

        ref readonly var slot = ref _slots[SlotOf(name)];
        return slot.Name is not null && name.SequenceEqual(slot.Name) ? slot.Ordinal : -1;
    }

    private int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = WireNameHash.Compute(name, _firstWindow, _secondWindow);
        return WireNameHash.Slot(hash, _displacements[WireNameHash.Bucket(hash, _displacements.Length)], _slots.Length);
    }

    private readonly record struct Entry(byte[]? Name, int Ordinal);
}
