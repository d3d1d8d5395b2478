using System.Buffers;
using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Writes JSON byte for byte as the kernel's serializer does, into a pooled buffer. Generated codecs hand it each
/// member's name with its punctuation as one literal: <c>,"name":</c>.
/// </summary>
public sealed partial class WireWriter : IDisposable
{
    private const int InitialCapacity = 1024;

    private byte[] _buffer;
    private int _length;

    private WireWriter(bool redacting)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(InitialCapacity);
        IsRedacting = redacting;
    }

    /// <summary>True when secrets are written as <c>***</c>; such a text is for people and logs, never for the wire.</summary>
    public bool IsRedacting { get; }

    /// <summary>How many bytes were written so far.</summary>
    public int Length => _length;

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    /// <summary>A writer for the wire.</summary>
    public static WireWriter ForWire() => new(redacting: false);

    /// <summary>A writer for logs, which hides what the contracts mark as secret.</summary>
    public static WireWriter ForLog() => new(redacting: true);

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Clear() => _length = 0;

    /// <summary>What was written so far, as text.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Written);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            // The buffer may have held a secret, and the pool gives it to anybody.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>
    /// After a member whose value may not wholly have fitted its property: puts it back as it came, unless the property
    /// has been changed since it was read.
    /// </summary>
    /// <param name="unknown">The object's unknown members.</param>
    /// <param name="begun">How long the text was before the member.</param>
    /// <param name="commaNameColon">The member's name with its punctuation.</param>
    public void Restore(UnknownMembers? unknown, int begun, ReadOnlySpan<byte> commaNameColon) =>
        unknown?.Restore(this, begun, commaNameColon);

    /// <summary>Writes bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Takes back what was written after a length.</summary>
    internal void CutTo(int length) => _length = length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int count)
    {
        ObjectDisposedException.ThrowIf(_buffer.Length == 0, this);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
        _buffer = larger;
    }
}
