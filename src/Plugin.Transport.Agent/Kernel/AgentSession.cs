using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// One connection from its handshake to its end: receives, hands answers to those who wait for them and requests to a
/// worker, so that slow work never keeps answers from being received.
/// </summary>
internal sealed class AgentSession(
    FrameConnection connection, AgentServerOptions options, IAgentListener listener, AgentDirectory directory, ClusterTraffic? cluster, ILogger logger)
{
    private const int MostBeforeStartup = 16;

    private readonly WireTypeSet[] _types = [.. options.Types];

    private readonly Channel<AgentRequest> _requests = Channel.CreateBounded<AgentRequest>(
        new BoundedChannelOptions(options.MaxWaitingRequests) { SingleReader = true, SingleWriter = true });

    /// <summary>Serves the connection.</summary>
    /// <param name="unspoken">Is disposed when the agent has started up.</param>
    /// <param name="stopping">Ends the connection.</param>
    /// <exception cref="LinkException">It ended before the agent started up.</exception>
    /// <exception cref="FrameException">It ended before the agent started up.</exception>
    public async Task RunAsync(IDisposable unspoken, CancellationToken stopping)
    {
        var startup = await WaitForStartupAsync(stopping).ConfigureAwait(false);
        unspoken.Dispose();
        var agent = new ConnectedAgent(connection, [.. startup.Commands.OfType<StartupCommand>()], options, logger);
        _requests.Writer.TryWrite(startup);
        using var life = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var work = new AgentWork(agent, options, listener, directory, cluster, logger, life.Token);
        var working = work.RunAsync(_requests.Reader);

        var reason = await ReceiveAllAsync(agent, stopping).ConfigureAwait(false);
        reason = work.WhyEnded ?? reason;
        if (directory.Remove(agent) && cluster is not null)
        {
            await cluster.ReleaseAsync(agent.Identity!.HostId).ConfigureAwait(false);
        }

        connection.Abort(reason);
        agent.End(reason);
        await life.CancelAsync().ConfigureAwait(false);
        _requests.Writer.Complete();
        await working.ConfigureAwait(false);
        logger.Lost(agent, reason);
        await work.ReportLostAsync(reason).ConfigureAwait(false);
    }

    private async Task<AgentRequest> WaitForStartupAsync(CancellationToken stopping)
    {
        using var timer = new CancellationTokenSource(options.StartupTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stopping);
        try
        {
            for (var dropped = 0; await connection.ReceiveAsync(either.Token).ConfigureAwait(false) is { } frame; dropped++)
            {
                using (frame)
                {
                    if (frame.Header.IsFromServer)
                    {
                        throw new LinkException($"{connection.RemoteEndPoint} poses as a kernel node, whose certificate it does not have");
                    }

                    if (StartupIn(frame) is { } startup)
                    {
                        return startup;
                    }
                }

                if (dropped == MostBeforeStartup)
                {
                    throw new LinkException($"{connection.RemoteEndPoint} sent more than {MostBeforeStartup} messages and no startup");
                }
            }
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            throw new LinkException($"{connection.RemoteEndPoint} sent no startup within {options.StartupTimeout}");
        }

        throw new LinkException($"{connection.RemoteEndPoint} has closed the connection");
    }

    /// <summary>CloudStack drops whatever comes before the startup, without an answer.</summary>
    private AgentRequest? StartupIn(in Frame frame)
    {
        try
        {
            if (frame.Header.IsRequest && AgentRequest.Read(frame, _types) is { IsStartup: true } startup)
            {
                return startup;
            }

            logger.DroppedUnspoken(connection.RemoteEndPoint, "its first command is no StartupCommand");
        }
        catch (WireException e)
        {
            logger.DroppedUnspoken(connection.RemoteEndPoint, e.Message);
        }

        return null;
    }

    private async Task<string> ReceiveAllAsync(ConnectedAgent agent, CancellationToken stopping)
    {
        try
        {
            while (await connection.ReceiveAsync(stopping).ConfigureAwait(false) is { } frame)
            {
                using (frame)
                {
                    Take(agent, frame);
                }
            }

            return "the agent has closed the connection";
        }
        catch (OperationCanceledException)
        {
            return "the kernel stops";
        }
        catch (Exception e) when (e is LinkException or FrameException)
        {
            return e.Message;
        }
    }

    private void Take(ConnectedAgent agent, in Frame frame)
    {
        if (frame.Header.IsFromServer)
        {
            logger.PosesAsNode(agent);
            agent.Disconnect("it poses as a kernel node");
        }
        else if (!frame.Header.IsRequest)
        {
            if (cluster is not null && frame.Header.ManagementServerId is var node && node != -1 && node != options.ManagementServerId)
            {
                cluster.Route(agent, frame);
            }
            else if (!agent.TryDeliver(frame))
            {
                Queue(agent, frame);
            }
        }
        else
        {
            Queue(agent, frame);
        }
    }

    private void Queue(ConnectedAgent agent, in Frame frame)
    {
        try
        {
            var request = AgentRequest.Read(frame, _types);
            if (request is { IsLateAnswer: false, IsPing: true })
            {
                agent.Heard();
            }

            if (!_requests.Writer.TryWrite(request))
            {
                logger.RequestDropped(agent, options.MaxWaitingRequests);
            }
        }
        catch (WireException e)
        {
            logger.UnreadableRequest(agent, e.Message);
        }
    }
}
