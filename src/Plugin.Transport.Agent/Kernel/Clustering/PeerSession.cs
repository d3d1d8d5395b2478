using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>A connection that another node has dialled: its requests for agents here, and the answers to this node's.</summary>
/// <param name="connection">The connection.</param>
/// <param name="nodes">The nodes that have the certificate it came with.</param>
/// <param name="traffic">This node.</param>
/// <param name="options">This server's.</param>
/// <param name="logger">The server's.</param>
internal sealed class PeerSession(
    FrameConnection connection, IReadOnlyList<long> nodes, ClusterTraffic traffic, AgentServerOptions options, ILogger logger)
{
    private static readonly byte[] s_alive = BatchWire.Write([new Answer { Result = true }]);

    private readonly WireTypeSet[] _types = [.. options.Types];
    private readonly PeerPulse _pulse = new(options.Cluster!, options.Time);
    private Task? _listening;

    /// <summary>Serves the connection until it ends.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        logger.PeerCame(string.Join(" or ", nodes), connection.RemoteEndPoint);
        using var life = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        try
        {
            while (await connection.ReceiveAsync(stopping).ConfigureAwait(false) is { } frame)
            {
                _pulse.Heard();
                if (!Take(frame, life.Token))
                {
                    return;
                }
            }
        }
        catch (Exception e) when (e is LinkException or FrameException)
        {
            logger.PeerLeft(string.Join(" or ", nodes), e.Message);
        }
        finally
        {
            traffic.ForgetAllOf(this);
            await life.CancelAsync().ConfigureAwait(false);
            await (_listening ?? Task.CompletedTask).ConfigureAwait(false);
        }
    }

    /// <summary>Serves one frame, which is disposed.</summary>
    /// <returns>False when the other end pretends to be another node.</returns>
    private bool Take(Frame frame, CancellationToken life)
    {
        var header = frame.Header;
        if (header.IsFromServer && !nodes.Contains(header.ManagementServerId))
        {
            frame.Dispose();
            logger.PosesAsNode(connection.RemoteEndPoint, header.ManagementServerId);
            return false;
        }

        if (header is { IsFromServer: true, IsRequest: true, IsControl: false })
        {
            _ = traffic.ForwardAsync(frame, this);
            return true;
        }

        using (frame)
        {
            if (header is { IsFromServer: true, IsControl: true })
            {
                TakeControl(frame, life);
            }
            else if (header is { IsFromServer: false, IsRequest: false } && header.ManagementServerId == options.ManagementServerId)
            {
                traffic.Deliver(frame);
            }
            else
            {
                logger.PeerFrameDropped(connection.RemoteEndPoint, "it is neither a request of that node nor an answer for this one");
            }
        }

        return true;
    }

    private void TakeControl(in Frame frame, CancellationToken life)
    {
        try
        {
            switch (WireEnvelope.Read(frame.Content.Span, WireReaderOptions.Default, _types))
            {
                case [CancelCommand cancel, ..]:
                    traffic.TakeBack(frame.Header, cancel);
                    break;
                case [PingCommand, ..]:
                    _listening ??= ListenAsync(life);
                    _ = SayAliveAsync(frame.Header.ToAnswer(), life);
                    break;
                default:
                    logger.PeerFrameDropped(connection.RemoteEndPoint, "its control is neither a CancelCommand nor a PingCommand");
                    break;
            }
        }
        catch (WireException e)
        {
            logger.PeerFrameDropped(connection.RemoteEndPoint, e.Message);
        }
    }

    /// <summary>A node that has asked once keeps asking; when it no longer does, it is gone.</summary>
    private async Task ListenAsync(CancellationToken life)
    {
        try
        {
            await _pulse.WaitForSilenceAsync(static () => { }, life).ConfigureAwait(false);
            connection.Abort(_pulse.Reason);
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }

    private async Task SayAliveAsync(FrameHeader header, CancellationToken life)
    {
        try
        {
            await connection.SendAsync(header, s_alive, life).ConfigureAwait(false);
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException)
        {
            // Whoever receives learns of the end.
        }
    }
}
