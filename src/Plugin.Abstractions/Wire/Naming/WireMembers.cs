using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The members of a contract in the order in which the kernel writes them, so that a reader finds each where it
/// expects it with one comparison of eight bytes, and passes over absent ones as cheaply.
/// </summary>
public sealed class WireMembers
{
    private const int Word = sizeof(ulong);

    private readonly Entry[] _entries;

    /// <summary>Prepares the names of a contract; generated code calls this once for each.</summary>
    /// <param name="names">The names in wire order, inherited ones last; a name's index is what readers return for it.</param>
    public WireMembers(params ReadOnlySpan<string> names)
    {
        _entries = new Entry[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            _entries[i] = new Entry(Encoding.UTF8.GetBytes(names[i]));
        }
    }

    /// <summary>How many there are; a reader returns it for a member that is none of them.</summary>
    public int Count => _entries.Length;

    /// <summary>
    /// Finds the member whose <c>name":</c> a text begins with, looking first at those from <paramref name="expected"/> on.
    /// </summary>
    /// <param name="text">The text after the name's opening quote.</param>
    /// <param name="expected">The member that comes when none is left out; may be past the last.</param>
    /// <param name="length">The bytes up to the member's value.</param>
    /// <returns>The member's index, or -1 when the name is unknown or written in an unusual way.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ReadOnlySpan<byte> text, int expected, out int length)
    {
        var entries = _entries;
        if ((uint)expected < (uint)entries.Length && text.Length >= Word)
        {
            ref readonly var entry = ref entries[expected];
            if (entry.Begins(text, BinaryPrimitives.ReadUInt64LittleEndian(text)))
            {
                length = entry.Length;
                return expected;
            }
        }

        return FindElsewhere(text, expected, out length);
    }

    /// <summary>The index of a name without escapes, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Name.SequenceEqual(name))
            {
                return i;
            }
        }

        return -1;
    }

    private int FindElsewhere(ReadOnlySpan<byte> text, int expected, out int length)
    {
        if (text.Length >= Word)
        {
            var entries = _entries;
            var head = BinaryPrimitives.ReadUInt64LittleEndian(text);
            var after = Math.Min(expected + 1, entries.Length);
            for (var i = after; i < entries.Length; i++)
            {
                if (entries[i].Begins(text, head))
                {
                    length = entries[i].Length;
                    return i;
                }
            }

            for (var i = 0; i < after; i++)
            {
                if (entries[i].Begins(text, head))
                {
                    length = entries[i].Length;
                    return i;
                }
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>
    /// <c>name":</c>, cut so that nearly every comparison ends after its first eight bytes and most names are known
    /// after their last eight.
    /// </summary>
    private readonly struct Entry
    {
        private readonly ulong _head;
        private readonly ulong _headMask;
        private readonly ulong _tail;
        private readonly byte[] _literal;

        public Entry(byte[] name)
        {
            _literal = [.. name, (byte)'"', (byte)':'];
            Span<byte> padded = stackalloc byte[Word];
            _literal.AsSpan(0, Math.Min(Word, _literal.Length)).CopyTo(padded);
            _head = BinaryPrimitives.ReadUInt64LittleEndian(padded);
            _headMask = _literal.Length >= Word ? ulong.MaxValue : (1UL << (8 * _literal.Length)) - 1;
            _tail = _literal.Length >= Word ? BinaryPrimitives.ReadUInt64LittleEndian(_literal.AsSpan(_literal.Length - Word)) : 0;
            Length = _literal.Length;
        }

        public int Length { get; }

        public ReadOnlySpan<byte> Name => _literal.AsSpan(0, _literal.Length - 2);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Begins(ReadOnlySpan<byte> text, ulong head) =>
            (head & _headMask) == _head && (Length <= Word || Goes(text));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private bool Goes(ReadOnlySpan<byte> text) =>
            text.Length >= Length
            && BinaryPrimitives.ReadUInt64LittleEndian(text[(Length - Word)..]) == _tail
            && (Length <= 2 * Word || text[Word..(Length - Word)].SequenceEqual(_literal.AsSpan(Word, Length - (2 * Word))));
    }
}
