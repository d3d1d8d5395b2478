using System.Buffers;
using System.Runtime.CompilerServices;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Link;

/// <summary>
/// What lies between TLS and the socket. During the handshake it passes records through, never more than the one in
/// hand, so that TLS does not read what follows the handshake. Afterwards it is memory only: it hands TLS the records
/// of a packet that has arrived as a whole, and gathers the records that TLS writes, each behind its packet header,
/// until they are sent together.
/// </summary>
internal sealed class RecordStream(LinkSocket socket) : Stream
{
    private const int ReceiveSize = 32 * 1024;

    private byte[] _received = [];
    private int _start;
    private int _end;
    private bool _hasPacket;
    private int _packetLeft;
    private int _recordLeft;

    private byte[] _gathered = [];
    private bool _isFramed;

    /// <summary>True while the packet in hand still holds records.</summary>
    public bool HasRecords => _packetLeft > 0;

    /// <summary>The number of bytes that wait to be sent.</summary>
    public int Gathered { get; private set; }

    /// <summary>True while TLS writes the last part of a message.</summary>
    public bool IsLastPart { get; set; }

    /// <summary>True when more bytes have arrived than were read.</summary>
    public bool HasReceived => _end > _start;

    /// <summary>The complaint that the peer sent in the handshake; null when it sent none that is readable.</summary>
    public TlsAlert? Alert { get; private set; }

    /// <summary>True when the peer has closed the connection, or broken it off, in the handshake.</summary>
    public bool IsClosedEarly { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private ReadOnlySpan<byte> Received => _received.AsSpan(_start, _end - _start);

    /// <summary>The handshake is over: from now on each packet has a header.</summary>
    public void BeginFraming() => _isFramed = true;

    /// <summary>Waits for the next packet and takes it in hand.</summary>
    /// <param name="isWithinMessage">True when the message in hand is not complete.</param>
    /// <param name="cancellation">Ends the wait; nothing is lost.</param>
    /// <returns>The packet's header; null when the peer has closed between two messages.</returns>
    /// <exception cref="LinkException">The connection is lost, or the bytes are no packet.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<PacketHeader?> NextPacketAsync(bool isWithinMessage, CancellationToken cancellation)
    {
        if (!await FillAsync(PacketHeader.Size, isWithinMessage, cancellation).ConfigureAwait(false))
        {
            return isWithinMessage ? throw new LinkException("the peer closed the connection within a message") : null;
        }

        RequireWelcome();
        var header = PacketHeader.Read(Received);
        await FillAsync(PacketHeader.Size + header.Length, isWithinMessage: true, cancellation).ConfigureAwait(false);
        _start += PacketHeader.Size;
        _packetLeft = header.Length;
        _hasPacket = true;
        return header;
    }

    /// <summary>Sends what was gathered, in one piece.</summary>
    /// <exception cref="LinkException">The connection is lost.</exception>
    public async ValueTask SendGatheredAsync(CancellationToken cancellation)
    {
        var (bytes, length) = (_gathered, Gathered);
        _gathered = [];
        Gathered = 0;
        try
        {
            await socket.SendAsync(bytes.AsMemory(0, length), cancellation).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads a part of a record during the handshake.</summary>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            if ((_recordLeft > 0 || await BeginHandshakeRecordAsync(cancellationToken).ConfigureAwait(false))
                && await FillAsync(1, isWithinMessage: true, cancellationToken).ConfigureAwait(false))
            {
                return Take(buffer.Span);
            }

            IsClosedEarly = true;
            return 0;
        }
        catch (LinkException e) when (e.Failure == LinkFailure.Broken)
        {
            IsClosedEarly = true;
            throw;
        }
    }

    /// <summary>Reads a part of the packet in hand.</summary>
    public override int Read(Span<byte> buffer)
    {
        if (_recordLeft == 0)
        {
            BeginRecord();
        }

        var taken = Take(buffer);
        _packetLeft -= taken;
        return taken;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Sends at once during the handshake.</summary>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        socket.SendAsync(buffer, cancellationToken);

    /// <summary>Gathers the records that TLS writes.</summary>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_isFramed)
        {
            throw new InvalidOperationException("the handshake writes asynchronously");
        }

        while (!buffer.IsEmpty)
        {
            var length = TlsRecord.LengthOf(buffer);
            var destination = Reserve(PacketHeader.Size + length);
            new PacketHeader(length, isFollowed: !IsLastPart || buffer.Length > length).WriteTo(destination);
            buffer[..length].CopyTo(destination[PacketHeader.Size..]);
            Gathered += PacketHeader.Size + length;
            buffer = buffer[length..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Receives until so many bytes are there.</summary>
    /// <returns>False when the peer has closed and no byte is left.</returns>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> FillAsync(int count, bool isWithinMessage, CancellationToken cancellation)
    {
        while (_end - _start < count)
        {
            if (_end == _start)
            {
                await WaitWithoutBufferAsync(_isFramed && isWithinMessage, cancellation).ConfigureAwait(false);
            }

            MakeRoom(count);
            var isOwed = _isFramed && (isWithinMessage || HasReceived);
            var received = await socket.ReceiveAsync(_received.AsMemory(_end), isOwed, cancellation).ConfigureAwait(false);
            if (received == 0)
            {
                return HasReceived ? throw new LinkException("the peer closed the connection within a packet") : false;
            }

            _end += received;
        }

        return true;
    }

    /// <summary>An idle link holds no buffer: thousands of them cost little.</summary>
    private ValueTask<int> WaitWithoutBufferAsync(bool isOwed, CancellationToken cancellation)
    {
        ArrayPool<byte>.Shared.Return(_received);
        _received = [];
        _start = _end = 0;
        return socket.ReceiveAsync(Memory<byte>.Empty, isOwed, cancellation);
    }

    private void MakeRoom(int count)
    {
        if (_received.Length - _start >= count)
        {
            return;
        }

        var target = _received.Length >= count ? _received : ArrayPool<byte>.Shared.Rent(Math.Max(count, ReceiveSize));
        Received.CopyTo(target);
        _end -= _start;
        _start = 0;
        if (!ReferenceEquals(target, _received))
        {
            ArrayPool<byte>.Shared.Return(_received);
            _received = target;
        }
    }

    /// <summary>Some ends look at the certificate only when the handshake is done, and complain instead of the first packet.</summary>
    private void RequireWelcome()
    {
        if (!_hasPacket && TlsRecord.LooksLikeAlert(Received))
        {
            throw new LinkException(
                "the peer ended TLS with an alert, without a packet header, right after the handshake: it does not accept this end",
                inner: null,
                LinkFailure.RefusedByPeer);
        }
    }

    private async ValueTask<bool> BeginHandshakeRecordAsync(CancellationToken cancellation)
    {
        if (!await FillAsync(TlsRecord.HeaderSize, isWithinMessage: false, cancellation).ConfigureAwait(false))
        {
            return false;
        }

        TlsRecord.RequireOne(Received);
        var length = TlsRecord.LengthOf(Received);
        if (TlsRecord.LooksLikeAlert(Received) && length == TlsRecord.HeaderSize + TlsAlert.Length)
        {
            await FillAsync(length, isWithinMessage: true, cancellation).ConfigureAwait(false);
            Alert = new(Received[TlsRecord.HeaderSize + 1]);
        }

        _recordLeft = length;
        return true;
    }

    private void BeginRecord()
    {
        if (_packetLeft < TlsRecord.HeaderSize)
        {
            throw new LinkException("the peer sent a TLS record without content, or a packet that ends within a record's header");
        }

        var record = Received;
        TlsRecord.RequireDataOrAlert(record);
        _recordLeft = TlsRecord.LengthOf(record);
        if (_recordLeft > _packetLeft)
        {
            throw new LinkException($"the peer sent a TLS record of {_recordLeft} bytes in the last {_packetLeft} bytes of a packet");
        }
    }

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(Math.Min(buffer.Length, _recordLeft), _end - _start);
        Received[..count].CopyTo(buffer);
        _start += count;
        _recordLeft -= count;
        return count;
    }

    private Span<byte> Reserve(int count)
    {
        if (_gathered.Length - Gathered < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Gathered + count, _gathered.Length * 2));
            _gathered.AsSpan(0, Gathered).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_gathered);
            _gathered = larger;
        }

        return _gathered.AsSpan(Gathered);
    }
}
