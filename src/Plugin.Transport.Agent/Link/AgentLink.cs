using System.Buffers;
using System.Net;
using System.Net.Security;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Link;

/// <summary>
/// One encrypted connection between an agent and a kernel, as CloudStack's <c>Link</c> speaks it: a TLS 1.2 handshake,
/// then every TLS record behind a header of its own that says whether the message goes on. Reading and writing are
/// independent of each other; each is for one caller at a time.
/// </summary>
public sealed class AgentLink : IDisposable
{
    private readonly LinkSocket _socket;
    private readonly RecordStream _records;
    private readonly SslStream _tls;
    private readonly Lock _reading = new();
    private readonly Lock _writing = new();

    private byte[] _message = [];
    private int _messageLength;
    private bool _isDisposed;

    internal AgentLink(LinkSocket socket, RecordStream records, SslStream tls, CertificateCheck check, int maxMessageLength)
    {
        Concern = check.Concern;
        RemoteIssuers = check.Sent;
        _socket = socket;
        _records = records;
        _tls = tls;
        MaxMessageLength = maxMessageLength;
        records.BeginFraming();
    }

    /// <summary>The other end of the TCP connection.</summary>
    public IPEndPoint? RemoteEndPoint => _socket.RemoteEndPoint;

    /// <summary>The certificate that the other end showed; null when it showed none.</summary>
    public X509Certificate2? RemoteCertificate => _tls.RemoteCertificate as X509Certificate2;

    /// <summary>The certificates that the other end sent besides its own.</summary>
    public X509Certificate2Collection RemoteIssuers { get; }

    /// <summary>What is wrong with the other end's certificate although it was let in; null when nothing is.</summary>
    public string? Concern { get; }

    /// <summary>The longest message that is accepted, in bytes.</summary>
    public int MaxMessageLength { get; }

    /// <summary>The number of encrypted bytes that wait for <see cref="FlushAsync"/>.</summary>
    internal int Gathered => _records.Gathered;

    /// <summary>Closes the connection at once; whoever waits for it gets a <see cref="LinkException"/> with the reason.</summary>
    /// <param name="reason">Why, for the log.</param>
    public void Abort(string reason) => _socket.End(reason);

    /// <summary>Closes the connection. No TLS goodbye is sent: the peer would take it for a packet.</summary>
    public void Dispose()
    {
        _socket.Dispose();
        lock (_reading)
        {
            lock (_writing)
            {
                if (_isDisposed)
                {
                    return;
                }

                _isDisposed = true;
                _tls.Dispose();
                PooledBytes.Return(_message, _messageLength);
                (_message, _messageLength) = ([], 0);
            }
        }
    }

    /// <summary>Reads one message.</summary>
    /// <param name="cancellation">Ends the wait; the next call goes on where this one stopped.</param>
    /// <returns>The message; null when the peer has closed between two messages.</returns>
    /// <exception cref="LinkException">The connection is lost, or the peer broke the rules of the link.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<LinkMessage?> ReadMessageAsync(CancellationToken cancellation)
    {
        while (await _records.NextPacketAsync(_messageLength > 0, cancellation).ConfigureAwait(false) is { } packet)
        {
            if (!TryDecrypt(packet, out var message))
            {
                return null;
            }

            if (message.Length > 0)
            {
                return message;
            }
        }

        return null;
    }

    /// <summary>Encrypts one message into the bytes that the next flush sends.</summary>
    /// <exception cref="LinkException">The link is closed.</exception>
    internal void Write(OutgoingFrame frame)
    {
        lock (_writing)
        {
            ThrowIfDisposed();
            for (var offset = 0; offset < frame.Length; offset += TlsRecord.MaxContent)
            {
                var length = Math.Min(TlsRecord.MaxContent, frame.Length - offset);
                _records.IsLastPart = offset + length == frame.Length;
                Encrypt(frame.Buffer, offset, length);
            }
        }
    }

    /// <summary>Sends what was written, in one piece.</summary>
    /// <exception cref="LinkException">The connection is lost.</exception>
    internal ValueTask FlushAsync(CancellationToken cancellation) => _records.SendGatheredAsync(cancellation);

    /// <summary>Tells the peer that nothing more comes.</summary>
    internal void EndWriting() => _socket.EndSending();

    /// <summary>Decrypts a packet.</summary>
    /// <param name="packet">The packet in hand.</param>
    /// <param name="message">The message that the packet completes; empty when it goes on.</param>
    /// <returns>False when the packet is the peer's goodbye.</returns>
    private bool TryDecrypt(PacketHeader packet, out LinkMessage message)
    {
        message = default;
        lock (_reading)
        {
            ThrowIfDisposed();
            MakeRoom(packet.Length);
            while (_records.HasRecords)
            {
                var length = DecryptRecord();
                if (length == 0)
                {
                    return false;
                }

                _messageLength += length;
                if (_messageLength > MaxMessageLength)
                {
                    throw new LinkException($"the peer sent a message of more than {MaxMessageLength} bytes");
                }
            }

            if (!packet.IsFollowed)
            {
                message = new(_message, _messageLength);
                (_message, _messageLength) = ([], 0);
            }

            return true;
        }
    }

    private void Encrypt(byte[] message, int offset, int length)
    {
        try
        {
            _tls.Write(message, offset, length);
        }
        catch (Exception e) when (e is IOException and not LinkException or InvalidOperationException)
        {
            throw new LinkException($"a TLS record cannot be written: {e.Message}", e);
        }
    }

    private int DecryptRecord()
    {
        try
        {
            return _tls.Read(_message, _messageLength, _message.Length - _messageLength);
        }
        catch (Exception e) when (e is IOException and not LinkException or InvalidOperationException)
        {
            throw new LinkException($"the peer sent a TLS record that cannot be decrypted: {e.Message}", e);
        }
    }

    /// <summary>A packet's content is shorter than the packet, so TLS never keeps a rest of it back.</summary>
    private void MakeRoom(int count)
    {
        if (_message.Length - _messageLength >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_messageLength + count, _messageLength * 2));
        _message.AsSpan(0, _messageLength).CopyTo(larger);
        PooledBytes.Return(_message, _messageLength);
        _message = larger;
    }

    private void ThrowIfDisposed()
    {
        if (_isDisposed)
        {
            throw new LinkException("the link is closed");
        }
    }
}
