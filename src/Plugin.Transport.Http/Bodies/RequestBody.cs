using System.Buffers;

namespace Plugin.Transport.Http;

/// <summary>The bytes of one request, in a pooled buffer that is cleared when it goes back: commands carry secrets.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[] _buffer;
    private SemaphoreSlim? _slot;

    public RequestBody(byte[] buffer, int length)
    {
        _buffer = buffer;
        Length = length;
    }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    /// <summary>Gives the body a slot that it holds until it is disposed.</summary>
    public void Hold(SemaphoreSlim slot) => _slot = slot;

    public void Append(ReadOnlySequence<byte> more)
    {
        var needed = checked(Length + (int)more.Length);
        if (needed > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _buffer.Length * 2));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
            _buffer = larger;
        }

        more.CopyTo(_buffer.AsSpan(Length));
        Length = needed;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        _slot?.Release();
        _slot = null;
    }
}
