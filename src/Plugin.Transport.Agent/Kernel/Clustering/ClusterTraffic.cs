using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>What one node and the others send each other.</summary>
/// <param name="server">This node; its <see cref="AgentServerOptions.Cluster"/> is set.</param>
/// <param name="local">The agents of this node.</param>
/// <param name="logger">The server's.</param>
internal sealed class ClusterTraffic(AgentServerOptions server, AgentDirectory local, ILogger logger) : IAsyncDisposable
{
    private readonly ClusterOptions _options = server.Cluster!;
    private readonly WireTypeSet[] _types = [.. server.Types];
    private readonly ConcurrentDictionary<long, Lazy<PeerLink>> _links = new();
    private readonly RemoteAsks _asks = new();

    private IClusterDirectory Directory => _options.Directory;

    /// <summary>Makes the node known to the others.</summary>
    public async Task JoinAsync(IPEndPoint endPoint, CancellationToken cancellation)
    {
        var node = new ClusterNode(
            server.ManagementServerId,
            _options.Address ?? endPoint.Address.ToString(),
            endPoint.Port,
            ClusterNode.FingerprintOf(server.Link.Certificate));
        try
        {
            await Directory.JoinAsync(node, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            logger.DirectoryFailed(e, "this node is not known to the others");
        }
    }

    /// <summary>The other nodes that have a certificate; empty when it is no node's.</summary>
    public async ValueTask<IReadOnlyList<long>> NodesOfAsync(X509Certificate2? certificate, CancellationToken cancellation)
    {
        if (certificate is null)
        {
            return [];
        }

        try
        {
            var fingerprint = ClusterNode.FingerprintOf(certificate);
            var nodes = await Directory.NodesAsync(cancellation).ConfigureAwait(false);
            return [.. nodes
                .Where(node => node.CertificateFingerprint == fingerprint && node.ManagementServerId != server.ManagementServerId)
                .Select(static node => node.ManagementServerId)];
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            logger.DirectoryFailed(e, "a connection is taken for an agent's");
            return [];
        }
    }

    /// <summary>Notes that an agent is here.</summary>
    public ValueTask ClaimAsync(long agentId, CancellationToken cancellation) => Directory.ClaimAsync(agentId, server.ManagementServerId, cancellation);

    /// <summary>Notes that an agent has left.</summary>
    public async ValueTask ReleaseAsync(long agentId)
    {
        try
        {
            await Directory.ReleaseAsync(agentId, server.ManagementServerId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            logger.DirectoryFailed(e, "an agent that has left counts as this node's");
        }
    }

    /// <summary>Sends commands to an agent of another node and waits for their answers.</summary>
    /// <exception cref="AgentSendException">There are none.</exception>
    public async Task<IReadOnlyList<Answer>> SendAsync(
        long agentId, IReadOnlyList<IWireObject> batch, AgentSendOptions options, CancellationToken cancellation)
    {
        var owner = await OwnerOfAsync(agentId, cancellation).ConfigureAwait(false);
        var content = BatchWire.Write(batch);
        var timeout = BatchWire.TimeoutOf(batch, options, server);
        using var timer = new CancellationTokenSource(timeout, server.Time);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        var ask = _asks.Add(agentId, owner);
        try
        {
            var header = BatchWire.HeaderOf(ask.Sequence, agentId, options, server);
            if (!LinkTo(owner).TrySend(new(header, content, ask)))
            {
                throw new AgentSendException(CommandSendFailure.Unreachable, Text($"too much waits for kernel node {owner} of agent {agentId}"));
            }

            return await ask.Answers.WaitAsync(bounded.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            ask.Fail(CommandSendFailure.TimedOut, "given up");
            Cancel(owner, agentId, ask.Sequence, cancellation.IsCancellationRequested ? "the asker gave up" : "the time is over");
            cancellation.ThrowIfCancellationRequested();
            throw new AgentSendException(
                CommandSendFailure.TimedOut, Text($"agent {agentId} at kernel node {owner} did not answer within {timeout.TotalSeconds:0.###} s"));
        }
        finally
        {
            _asks.TryTake(ask.Sequence, agentId, out _);
        }
    }

    /// <summary>Gives an answer to the node that asked; nothing of it is read.</summary>
    public void Route(ConnectedAgent agent, in Frame frame)
    {
        var header = frame.Header;
        if (header.AgentId != agent.Identity?.HostId)
        {
            logger.AnswersForAnother(agent, header.AgentId);
            return;
        }

        var content = frame.Content.ToArray();
        if (agent.EndForwarded(header))
        {
            RouteTo(agent, header, content);
        }
        else
        {
            _ = RouteToKnownAsync(agent, header, content);
        }
    }

    /// <summary>Gives the answers from another node to whoever waits for them.</summary>
    public void Deliver(in Frame frame)
    {
        var header = frame.Header;
        if (!_asks.TryTake(header.Sequence, header.AgentId, out var ask))
        {
            logger.LateRemoteAnswer(header.AgentId, header.Sequence);
            return;
        }

        try
        {
            ask.Complete(BatchWire.ReadAnswers(Text($"agent {header.AgentId}"), frame.Content.Span, _types));
        }
        catch (Exception e) when (e is WireException or AgentSendException)
        {
            ask.Fail(CommandSendFailure.Unreadable, Text($"agent {header.AgentId} sent answers that cannot be read: {e.Message}"), e);
        }
    }

    /// <summary>Sends an agent what another node asks. Never throws.</summary>
    /// <param name="frame">The request; it is disposed here.</param>
    /// <param name="origin">The connection that it came over.</param>
    public async Task ForwardAsync(Frame frame, PeerSession origin)
    {
        var header = frame.Header;
        try
        {
            if (local.Find(header.AgentId) is { } agent)
            {
                await agent.ForwardAsync(frame, origin, _options.MaxForwarded).ConfigureAwait(false);
                return;
            }

            frame.Dispose();
            logger.ForwardFailed(header.AgentId, header.ManagementServerId, "it is not connected here");
            Cancel(header.ManagementServerId, header.AgentId, header.Sequence, "the agent is not connected here");
        }
        catch (AgentSendException e)
        {
            await ReturnAsync(header, e.Message).ConfigureAwait(false);
        }
    }

    /// <summary>Takes a request back: one of the other node for an agent here, or one of this node that the other cannot serve.</summary>
    public void TakeBack(FrameHeader header, CancelCommand cancel)
    {
        if (local.Find(header.AgentId)?.CancelForwarded(header.ManagementServerId, cancel.Sequence) == true)
        {
            return;
        }

        if (_asks.TryTake(cancel.Sequence, header.AgentId, out var ask))
        {
            ask.Fail(
                CommandSendFailure.ConnectionLost,
                Text($"kernel node {header.ManagementServerId} has no answer of agent {header.AgentId}: {cancel.Reason ?? "no reason"}"));
        }
    }

    /// <summary>Forgets what came over a connection that is over: the other node is gone, or counts it as failed.</summary>
    public void ForgetAllOf(PeerSession origin)
    {
        foreach (var agent in local.All)
        {
            agent.CancelForwardedOf(origin);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _asks.Close("the kernel stops");
        foreach (var link in _links.Values)
        {
            await link.Value.DisposeAsync().ConfigureAwait(false);
        }

        try
        {
            await Directory.LeaveAsync(server.ManagementServerId, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            logger.DirectoryFailed(e, "the others take this node for running");
        }
    }

    private async ValueTask<long> OwnerOfAsync(long agentId, CancellationToken cancellation)
    {
        long? owner;
        try
        {
            owner = await Directory.FindOwnerAsync(agentId, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            throw new AgentSendException(CommandSendFailure.Unreachable, Text($"the directory does not say where agent {agentId} is: {e.Message}"), e);
        }

        return owner is { } found && found != server.ManagementServerId
            ? found
            : throw new AgentSendException(CommandSendFailure.Unreachable, Text($"agent {agentId} is connected to no kernel node"));
    }

    /// <summary>When the agent has gone over to another node its answer comes from there; otherwise there is none.</summary>
    private async Task ReturnAsync(FrameHeader header, string reason)
    {
        try
        {
            if (await Directory.FindOwnerAsync(header.AgentId, CancellationToken.None).ConfigureAwait(false) is { } owner && owner != server.ManagementServerId)
            {
                logger.HandedOver(header.AgentId, owner, header.ManagementServerId);
                return;
            }
        }
        catch (Exception e)
        {
            logger.DirectoryFailed(e, "a request counts as failed");
        }

        logger.ForwardFailed(header.AgentId, header.ManagementServerId, reason);
        Cancel(header.ManagementServerId, header.AgentId, header.Sequence, reason);
    }

    /// <summary>An agent that came over answers what its earlier node gave it; only nodes that there are get a link.</summary>
    private async Task RouteToKnownAsync(ConnectedAgent agent, FrameHeader header, byte[] content)
    {
        try
        {
            var nodes = await Directory.NodesAsync(CancellationToken.None).ConfigureAwait(false);
            if (nodes.Any(node => node.ManagementServerId == header.ManagementServerId))
            {
                RouteTo(agent, header, content);
                return;
            }

            logger.AnswerUnroutable(agent, header.ManagementServerId);
        }
        catch (Exception e)
        {
            logger.DirectoryFailed(e, "an answer for another node is dropped");
        }
    }

    private void RouteTo(ConnectedAgent agent, FrameHeader header, byte[] content)
    {
        if (!LinkTo(header.ManagementServerId).TrySend(new(header, content, Ask: null)))
        {
            logger.AnswerUnroutable(agent, header.ManagementServerId);
        }
    }

    private void Cancel(long nodeId, long agentId, long sequence, string reason)
    {
        var header = new FrameHeader
        {
            Flags = FrameFlags.Request | FrameFlags.FromServer | FrameFlags.Control | FrameFlags.StopOnError,
            Sequence = -1,
            ManagementServerId = server.ManagementServerId,
            AgentId = agentId,
            Via = agentId,
        };
        LinkTo(nodeId).TrySend(new(header, BatchWire.Write([new CancelCommand { Sequence = sequence, Reason = reason }]), Ask: null));
    }

    private PeerLink LinkTo(long nodeId) => _links.GetOrAdd(nodeId, id => new(() => new(
        id,
        server,
        reason =>
        {
            logger.PeerLost(id, reason);
            _asks.FailAll(id, Text($"the connection to kernel node {id}, which has the agent, is over: {reason}"));
        },
        logger))).Value;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
