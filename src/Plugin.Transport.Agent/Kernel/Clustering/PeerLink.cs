using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>
/// The way to one other node, dialled when there is something to send and kept. Only this end sends on it, as in
/// CloudStack: what the other node has to say comes over the connection that it dials. Only what keeps the connection
/// alive is answered on it.
/// </summary>
internal sealed class PeerLink : IAsyncDisposable
{
    private static readonly byte[] s_ping = BatchWire.Write([new PingCommand()]);

    private readonly long _nodeId;
    private readonly FrameHeader _ping;
    private readonly ClusterOptions _options;
    private readonly AgentServerOptions _server;
    private readonly ClientLinkOptions _link;
    private readonly Action<string> _lost;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<PeerFrame> _waiting;
    private readonly Task _sending;
    private FrameConnection? _connection;
    private Task _watching = Task.CompletedTask;

    /// <summary>Makes a way that is not dialled yet.</summary>
    /// <param name="nodeId">The other node.</param>
    /// <param name="server">This node; its <see cref="AgentServerOptions.Cluster"/> is set.</param>
    /// <param name="lost">Is told why, each time that a connection ends: what was sent on it may never be answered.</param>
    /// <param name="logger">The server's.</param>
    public PeerLink(long nodeId, AgentServerOptions server, Action<string> lost, ILogger logger)
    {
        _nodeId = nodeId;
        _ping = new()
        {
            Flags = FrameFlags.Request | FrameFlags.FromServer | FrameFlags.Control,
            Sequence = -1,
            ManagementServerId = server.ManagementServerId,
            AgentId = -1,
            Via = -1,
        };
        _server = server;
        _options = server.Cluster!;
        _lost = lost;
        _logger = logger;
        _waiting = Channel.CreateBounded<PeerFrame>(new BoundedChannelOptions(_options.MaxWaiting) { SingleReader = true });
        _link = new()
        {
            Certificate = server.Link.Certificate,
            Intermediates = server.Link.Intermediates,
            Trust = server.Link.Trust,
            HandshakeTimeout = _options.ConnectTimeout,
            StallTimeout = server.Link.StallTimeout,
            MaxMessageLength = server.Link.MaxMessageLength,
            Time = server.Link.Time,
        };
        _sending = Task.Run(SendAllAsync);
    }

    /// <summary>Queues a frame.</summary>
    /// <returns>False when too many wait, or the node stops.</returns>
    public bool TrySend(PeerFrame frame) => _waiting.Writer.TryWrite(frame);

    /// <summary>Ends the connection; what waits is not sent.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _sending.ConfigureAwait(false);
        await EndConnectionAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task SendAllAsync()
    {
        try
        {
            await foreach (var frame in _waiting.Reader.ReadAllAsync(_stopping.Token).ConfigureAwait(false))
            {
                if (!frame.IsOver)
                {
                    await SendAsync(frame).ConfigureAwait(false);
                }
            }
        }
        catch (Exception) when (_stopping.IsCancellationRequested)
        {
            // The node stops, whatever the dial met meanwhile; whoever waits is told by it.
        }
    }

    private async Task SendAsync(PeerFrame frame)
    {
        try
        {
            var connection = await ConnectedAsync().ConfigureAwait(false);
            if (!frame.IsOver)
            {
                await connection.SendUnansweredAsync(frame.Header, frame.Content, _stopping.Token).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (!_stopping.IsCancellationRequested)
        {
            _logger.PeerUnreachable(_nodeId, e.Message);
            frame.Ask?.Fail(
                CommandSendFailure.Unreachable,
                string.Create(CultureInfo.InvariantCulture, $"agent {frame.Ask.AgentId} is at kernel node {_nodeId}, which cannot be reached: {e.Message}"),
                e);
        }
    }

    private async Task<FrameConnection> ConnectedAsync()
    {
        if (_connection is not null && !_watching.IsCompleted)
        {
            return _connection;
        }

        await EndConnectionAsync().ConfigureAwait(false);
        for (var tries = 1; ; tries++)
        {
            try
            {
                _connection = await DialAsync().ConfigureAwait(false);
                _watching = WatchAsync(_connection);
                return _connection;
            }
            catch (LinkException) when (tries < _options.MaxTries)
            {
                await Task.Delay(_options.RetryPause, _server.Time, _stopping.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task<FrameConnection> DialAsync()
    {
        var nodes = await _options.Directory.NodesAsync(_stopping.Token).ConfigureAwait(false);
        var node = nodes.FirstOrDefault(node => node.ManagementServerId == _nodeId)
            ?? throw new LinkException("the directory does not have it");
        var link = await LinkHandshake.ConnectAsync(node.Address, node.Port, _link, _stopping.Token).ConfigureAwait(false);
        if (link.RemoteCertificate is { } shown && ClusterNode.FingerprintOf(shown) == node.CertificateFingerprint)
        {
            _logger.PeerDialled(_nodeId, link.RemoteEndPoint);
            return new(link, _server.Connection);
        }

        link.Dispose();
        throw new LinkException($"who answers at {node.Address}:{node.Port} does not show the certificate that the directory has for it");
    }

    private async Task WatchAsync(FrameConnection connection)
    {
        var reason = "the other node has closed the connection";
        var pulse = new PeerPulse(_options, _server.Time);
        using var life = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var listening = ListenAsync(connection, pulse, life.Token);
        try
        {
            while (await connection.ReceiveAsync(_stopping.Token).ConfigureAwait(false) is { } frame)
            {
                frame.Dispose();
                pulse.Heard();
            }
        }
        catch (Exception e) when (e is LinkException or FrameException)
        {
            reason = e.Message;
        }
        catch (OperationCanceledException)
        {
            return;
        }
        finally
        {
            await life.CancelAsync().ConfigureAwait(false);
            await listening.ConfigureAwait(false);
        }

        connection.Abort(reason);
        _lost(reason);
    }

    /// <summary>Asks the other node whether it is there, and gives the connection up when it no longer says so.</summary>
    private async Task ListenAsync(FrameConnection connection, PeerPulse pulse, CancellationToken life)
    {
        try
        {
            await pulse.WaitForSilenceAsync(() => _ = PingAsync(connection, life), life).ConfigureAwait(false);
            connection.Abort(pulse.Reason);
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }

    private async Task PingAsync(FrameConnection connection, CancellationToken life)
    {
        try
        {
            await connection.SendUnansweredAsync(_ping, s_ping, life).ConfigureAwait(false);
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException)
        {
            // Whoever receives learns of the end.
        }
    }

    private async Task EndConnectionAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            connection.Abort("the connection to the other node is over");
            await _watching.ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
