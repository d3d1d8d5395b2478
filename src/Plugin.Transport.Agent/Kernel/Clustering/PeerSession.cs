using Microsoft.Extensions.Logging;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
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
    private readonly WireTypeSet[] _types = [.. options.Types];

    /// <summary>Serves the connection until it ends.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        logger.PeerCame(string.Join(" or ", nodes), connection.RemoteEndPoint);
        try
        {
            while (await connection.ReceiveAsync(stopping).ConfigureAwait(false) is { } frame)
            {
                if (!Take(frame))
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
        }
    }

    /// <summary>Serves one frame, which is disposed.</summary>
    /// <returns>False when the other end pretends to be another node.</returns>
    private bool Take(Frame frame)
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
                TakeBack(frame);
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

    private void TakeBack(in Frame frame)
    {
        try
        {
            if (WireEnvelope.Read(frame.Content.Span, WireReaderOptions.Default, _types) is [CancelCommand cancel, ..])
            {
                traffic.TakeBack(frame.Header, cancel);
                return;
            }

            logger.PeerFrameDropped(connection.RemoteEndPoint, "its control is no CancelCommand");
        }
        catch (WireException e)
        {
            logger.PeerFrameDropped(connection.RemoteEndPoint, e.Message);
        }
    }
}
