using System.Net;
using System.Net.Sockets;

namespace Plugin.Transport.Agent.Link;

/// <summary>
/// The TCP connection of a link. The kernel's Java side leaves Nagle's algorithm on and writes twice for each message,
/// so that every message waits for an acknowledgement; acknowledging at once takes 40 ms off each.
/// </summary>
internal sealed class LinkSocket : IDisposable
{
    private const int TcpLevel = 6;
    private const int QuickAckOption = 12;

    private static readonly byte[] s_on = [1, 0, 0, 0];

    private readonly Socket _socket;
    private readonly StallGuard _readStall;
    private readonly StallGuard _writeStall;
    private readonly TimeSpan _stallTimeout;

    private string? _whyEnded;

    /// <summary>Takes a connected socket over.</summary>
    public LinkSocket(Socket socket, LinkOptions options)
    {
        _socket = socket;
        _socket.NoDelay = true;
        _stallTimeout = options.StallTimeout;
        _readStall = new(options.Time, options.StallTimeout, () => End($"the peer went silent within a message for {_stallTimeout}"));
        _writeStall = new(options.Time, options.StallTimeout, () => End($"the peer took no bytes for {_stallTimeout}"));
        RemoteEndPoint = socket.RemoteEndPoint as IPEndPoint;
    }

    /// <summary>The other end.</summary>
    public IPEndPoint? RemoteEndPoint { get; }

    /// <summary>Receives some bytes; with an empty buffer, waits until there are some.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="isOwed">True when the peer must go on, so that its silence is a stall.</param>
    /// <param name="cancellation">Ends the wait; nothing is lost.</param>
    /// <returns>The number of bytes; 0 when the buffer is empty or the peer has closed.</returns>
    /// <exception cref="LinkException">The connection is lost.</exception>
    public ValueTask<int> ReceiveAsync(Memory<byte> buffer, bool isOwed, CancellationToken cancellation)
    {
        try
        {
            AcknowledgeAtOnce();
            var received = _socket.ReceiveAsync(buffer, SocketFlags.None, cancellation);
            return received.IsCompletedSuccessfully ? received : AwaitAsync(received, isOwed ? _readStall : null);
        }
        catch (Exception e) when (IsLoss(e))
        {
            throw Lost(e);
        }
    }

    /// <summary>Sends all bytes.</summary>
    /// <exception cref="LinkException">The connection is lost.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        while (!bytes.IsEmpty)
        {
            ValueTask<int> sending;
            try
            {
                sending = _socket.SendAsync(bytes, SocketFlags.None, cancellation);
            }
            catch (Exception e) when (IsLoss(e))
            {
                throw Lost(e);
            }

            bytes = bytes[(sending.IsCompletedSuccessfully ? sending.Result : await AwaitAsync(sending, _writeStall).ConfigureAwait(false))..];
        }
    }

    /// <summary>Tells the peer that nothing more comes.</summary>
    public void EndSending()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (IsLoss(e))
        {
            // The peer was faster; there is nobody left to tell.
            End(e.Message);
        }
    }

    /// <summary>Closes the connection; whoever waits for it gets the reason.</summary>
    public void End(string reason)
    {
        Interlocked.CompareExchange(ref _whyEnded, reason, comparand: null);
        _socket.Dispose();
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        End("the link is closed");
        _readStall.Dispose();
        _writeStall.Dispose();
    }

    [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> AwaitAsync(ValueTask<int> transfer, StallGuard? guard)
    {
        guard?.Start();
        try
        {
            return await transfer.ConfigureAwait(false);
        }
        catch (Exception e) when (IsLoss(e))
        {
            throw Lost(e);
        }
        finally
        {
            guard?.Stop();
        }
    }

    private void AcknowledgeAtOnce()
    {
        if (OperatingSystem.IsLinux())
        {
            _socket.SetRawSocketOption(TcpLevel, QuickAckOption, s_on);
        }
    }

    private LinkException Lost(Exception cause) => new(_whyEnded ?? $"the connection is lost: {cause.Message}", cause);

    private static bool IsLoss(Exception e) => e is SocketException or ObjectDisposedException;
}
