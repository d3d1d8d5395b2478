using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Connection;

/// <summary>
/// Frames over a link, for either end. Receiving is a loop of the owner's; sending is for any number of callers and
/// goes through a bounded queue to a writer of its own, which sends whatever is there as one piece. Neither waits for
/// the other, so two ends that send much at once cannot block each other as long as both receive.
/// </summary>
public sealed class FrameConnection : IAsyncDisposable
{
    private const int FlushThreshold = 64 * 1024;

    private readonly AgentLink _link;
    private readonly SendQueue _queue;
    private readonly Task _writing;

    /// <summary>Begins to send over a link, which belongs to the connection from now on.</summary>
    /// <param name="link">The link, fresh from its handshake.</param>
    /// <param name="options">The bounds; null for the default ones.</param>
    public FrameConnection(AgentLink link, FrameConnectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        _link = link;
        _queue = new(options ?? new());
        _writing = WriteAllAsync();
    }

    /// <summary>The other end of the TCP connection.</summary>
    public IPEndPoint? RemoteEndPoint => _link.RemoteEndPoint;

    /// <summary>The certificate that the other end showed; null when it showed none.</summary>
    public X509Certificate2? RemoteCertificate => _link.RemoteCertificate;

    /// <summary>The certificates that the other end sent besides its own.</summary>
    public X509Certificate2Collection RemoteIssuers => _link.RemoteIssuers;

    /// <summary>The number of requests that were sent and neither answered nor forgotten.</summary>
    public int Outstanding => _queue.Outstanding;

    /// <summary>
    /// Receives the next frame; for one caller at a time. The caller keeps receiving while it works on frames: an
    /// answer only opens the window once it was received.
    /// </summary>
    /// <param name="cancellation">Ends the wait; the next call loses nothing.</param>
    /// <returns>The frame, which the caller disposes; null when the peer has closed between two frames.</returns>
    /// <exception cref="LinkException">The connection is over; the message says why.</exception>
    /// <exception cref="FrameException">The peer sent a message that is no frame; the connection is over.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Frame?> ReceiveAsync(CancellationToken cancellation = default)
    {
        try
        {
            if (await _link.ReadMessageAsync(cancellation).ConfigureAwait(false) is not { } message)
            {
                _queue.Close("the peer has closed the connection");
                return null;
            }

            var frame = Frame.Take(message.Rented, message.Length, _link.MaxMessageLength);
            if (frame.Header.IsRequest)
            {
                _queue.Asked();
            }
            else
            {
                _queue.Answered(frame.Header.Sequence);
            }

            return frame;
        }
        catch (Exception e) when (e is LinkException or FrameException)
        {
            Abort(e.Message);
            throw;
        }
    }

    /// <summary>
    /// Queues a frame. An answer goes out as soon as the writer gets to it; a request also waits for the window, which
    /// it leaves when an answer with its sequence is received or <see cref="Forget"/> names it.
    /// </summary>
    /// <param name="header">The header; the content's length and the compressed flag are set here.</param>
    /// <param name="content">A JSON array in UTF-8; it is copied before the call returns.</param>
    /// <param name="cancellation">Gives up the wait for room in the queue.</param>
    /// <exception cref="LinkException">The connection is over; the message says why.</exception>
    public ValueTask SendAsync(in FrameHeader header, ReadOnlySpan<byte> content, CancellationToken cancellation = default) =>
        _queue.EnqueueAsync(OutgoingFrame.Create(header, content), isAnswered: header.IsRequest, cancellation);

    /// <summary>Queues a request that the peer does not answer, so that it takes no place in the window.</summary>
    /// <param name="header">The header; the content's length and the compressed flag are set here.</param>
    /// <param name="content">A JSON array in UTF-8; it is copied before the call returns.</param>
    /// <param name="cancellation">Gives up the wait for room in the queue.</param>
    /// <exception cref="LinkException">The connection is over; the message says why.</exception>
    public ValueTask SendUnansweredAsync(in FrameHeader header, ReadOnlySpan<byte> content, CancellationToken cancellation = default) =>
        _queue.EnqueueAsync(OutgoingFrame.Create(header, content), isAnswered: false, cancellation);

    /// <summary>Queues an answer to a request of another connection, so that it counts in the bursts of this one.</summary>
    /// <exception cref="LinkException">The connection is over; the message says why.</exception>
    internal ValueTask SendUnaskedAnswerAsync(in FrameHeader header, ReadOnlySpan<byte> content, CancellationToken cancellation)
    {
        _queue.Asked();
        return SendAsync(header, content, cancellation);
    }

    /// <summary>Gives a request up: it leaves the window, or is not sent at all when it still waits for it.</summary>
    /// <param name="sequence">The request's sequence; one that is not outstanding is ignored.</param>
    public void Forget(long sequence) => _queue.Forget(sequence);

    /// <summary>
    /// Takes no more frames, sends what is queued, and tells the peer that nothing more comes. Requests that wait for
    /// the window are not sent. Frames of the peer can still be received.
    /// </summary>
    /// <param name="cancellation">Gives up the wait for the peer to take the bytes.</param>
    public async Task CloseAsync(CancellationToken cancellation = default)
    {
        _queue.Close("the connection is closed");
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        _link.EndWriting();
    }

    /// <summary>Ends the connection at once. What is queued is not sent, and whoever waits gets a <see cref="LinkException"/>.</summary>
    /// <param name="reason">Why, for the log.</param>
    public void Abort(string reason)
    {
        _queue.Abandon(reason);
        _link.Abort(reason);
    }

    /// <summary>Ends the connection at once.</summary>
    /// <returns>The answers that did not even begin to be sent; the caller disposes them.</returns>
    internal async ValueTask<IReadOnlyList<OutgoingFrame>> AbortAsync(string reason)
    {
        Abort(reason);
        await _writing.ConfigureAwait(false);
        return _queue.TakeUnsentAnswers();
    }

    /// <summary>Ends the connection at once and frees what it holds.</summary>
    public async ValueTask DisposeAsync()
    {
        Abort("the connection is closed");
        await _writing.ConfigureAwait(false);
        _queue.Dispose();
        _link.Dispose();
    }

    private async Task WriteAllAsync()
    {
        try
        {
            while (await _queue.WaitAsync().ConfigureAwait(false))
            {
                while (_link.Gathered < FlushThreshold && _queue.TryDequeue(out var frame))
                {
                    Write(frame);
                }

                await _link.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (LinkException e)
        {
            Abort(e.Message);
        }
    }

    private void Write(OutgoingFrame frame)
    {
        using (frame)
        {
            _link.Write(frame);
        }
    }
}
