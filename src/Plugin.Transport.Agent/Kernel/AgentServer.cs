using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// The kernel's end of the agent bus: takes agents in as CloudStack's management server does, and finds them again by
/// their hosts. With <see cref="AgentServerOptions.Cluster"/> it is one node of several, and reaches the others' agents too.
/// </summary>
public sealed class AgentServer : IAsyncDisposable
{
    private const int EndingsLogged = 20;

    private static readonly TimeSpan s_endingsSpan = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromMilliseconds(100);

    private readonly AgentServerOptions _options;
    private readonly IAgentListener _listener;
    private readonly ILogger _logger;
    private readonly AgentDirectory _directory = new();
    private readonly ClusterTraffic? _cluster;
    private readonly UnspokenLimit _unspoken;
    private readonly LogAllowance _endings;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Task, bool> _serving = new();
    private readonly Socket _socket;
    private Task _accepting = Task.CompletedTask;
    private int _isStopped;

    /// <summary>Makes a server that does not listen yet.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="listener">What happens with the agents; null to let everybody in.</param>
    /// <param name="logger">Receives the log; null for none.</param>
    public AgentServer(AgentServerOptions options, IAgentListener? listener = null, ILogger<AgentServer>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.PingInterval, TimeSpan.FromSeconds(1), nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxUnspoken, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxWaitingRequests, 1, nameof(options));
        if (options is { Cluster: not null, Link.ClientCertificate: ClientCertificatePolicy.None })
        {
            throw new ArgumentException("the nodes of a cluster know each other by their certificates, so the link must ask for them", nameof(options));
        }

        if (options.Cluster is { } cluster)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(cluster.PingInterval, TimeSpan.Zero, nameof(options));
            ArgumentOutOfRangeException.ThrowIfLessThan(cluster.SilentPings, 1, nameof(options));
        }

        _options = options;
        _listener = listener ?? SilentListener.Instance;
        _logger = logger ?? NullLogger<AgentServer>.Instance;
        _cluster = options.Cluster is null ? null : new(options, _directory, _logger);
        _unspoken = new(options.MaxUnspoken, options.Time, _logger);
        _endings = new(EndingsLogged, s_endingsSpan, options.Time);
        _socket = new(options.EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
    }

    /// <summary>Where agents dial; has the real port once the server has started.</summary>
    public IPEndPoint EndPoint { get; private set; } = new(IPAddress.None, 0);

    /// <summary>The agents that are admitted and connected, ready or not.</summary>
    public IReadOnlyList<ConnectedAgent> Agents => _directory.All;

    /// <summary>The connected agent of a host, or null.</summary>
    /// <param name="hostId">The id that the agent's <see cref="AgentIdentity"/> has.</param>
    public ConnectedAgent? Find(long hostId) => _directory.Find(hostId);

    /// <summary>
    /// The way to the agent of a host for typed clients: it finds the agent anew for each command, here or at another
    /// node of the cluster, so it outlives connections.
    /// </summary>
    /// <param name="agentId">The id that the agent's <see cref="AgentIdentity"/> has.</param>
    /// <param name="options">How each command is sent; null for <see cref="AgentSendOptions.Default"/>.</param>
    public ICommandChannel ChannelTo(long agentId, AgentSendOptions? options = null) => new AgentChannel(this, agentId, options);

    /// <summary>Begins to take agents in.</summary>
    /// <exception cref="SocketException">The address is not there, or in use.</exception>
    public void Start()
    {
        _socket.Bind(_options.EndPoint);
        _socket.Listen();
        EndPoint = (IPEndPoint)_socket.LocalEndPoint!;
        _logger.Listening(EndPoint);
        if (_options.Link.Trust.IsEverybody || _options.Link.ClientCertificate != ClientCertificatePolicy.Required)
        {
            _logger.TrustsEverybody(EndPoint);
        }

        _accepting = AcceptAllAsync();
    }

    /// <summary>Sends commands to an agent, here or at another node of the cluster, and waits for their answers.</summary>
    /// <param name="agentId">The id of the agent's host.</param>
    /// <param name="batch">At least one command.</param>
    /// <param name="options">How it is sent and run; null for <see cref="AgentSendOptions.Default"/>.</param>
    /// <param name="cancellation">Gives up the wait; the other node is told to forget the batch, the agent is not.</param>
    /// <returns>The answers in the order of the commands; as many, unless the agent breaks the rules.</returns>
    /// <exception cref="AgentSendException">There are none; the message says why.</exception>
    public Task<IReadOnlyList<Answer>> SendAsync(
        long agentId, IReadOnlyList<IWireObject> batch, AgentSendOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentOutOfRangeException.ThrowIfZero(batch.Count);
        if (Find(agentId) is { } agent)
        {
            return agent.SendAsync(batch, options, cancellation);
        }

        return _cluster is null
            ? throw new AgentSendException(CommandSendFailure.Unreachable, string.Create(CultureInfo.InvariantCulture, $"agent {agentId} is not connected"))
            : _cluster.SendAsync(agentId, batch, options ?? AgentSendOptions.Default, cancellation);
    }

    /// <summary>Sends one command to an agent, here or at another node of the cluster, and waits for its answer.</summary>
    /// <typeparam name="TAnswer">The answer class of the command.</typeparam>
    /// <param name="agentId">The id of the agent's host.</param>
    /// <param name="command">The command.</param>
    /// <param name="options">How it is sent; null for <see cref="AgentSendOptions.Default"/>.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="AgentSendException">There is no answer, or one of another class.</exception>
    public async Task<TAnswer> SendAsync<TAnswer>(
        long agentId, ICommand<TAnswer> command, AgentSendOptions? options = null, CancellationToken cancellation = default)
        where TAnswer : Answer
    {
        var answers = await SendAsync(agentId, [(IWireObject)command], options, cancellation).ConfigureAwait(false);
        return BatchWire.Single<TAnswer>(string.Create(CultureInfo.InvariantCulture, $"agent {agentId}"), answers);
    }

    /// <summary>Takes no more agents in and ends every connection. Those who wait for answers get an <see cref="AgentSendException"/>.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _isStopped, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        _socket.Dispose();
        await _accepting.ConfigureAwait(false);
        await Task.WhenAll(_serving.Keys).ConfigureAwait(false);
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task AcceptAllAsync()
    {
        try
        {
            if (_cluster is not null)
            {
                await _cluster.JoinAsync(EndPoint, _stopping.Token).ConfigureAwait(false);
            }

            while (true)
            {
                await AcceptAsync().ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The server stops.
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            var socket = await _socket.AcceptAsync(_stopping.Token).ConfigureAwait(false);
            if (_unspoken.TryEnter(socket.Dispose) is not { } place)
            {
                socket.Dispose();
                return;
            }

            var serving = Task.Run(() => ServeAsync(socket, place));
            _serving[serving] = true;
            _ = serving.ContinueWith(
                static (task, all) => ((ConcurrentDictionary<Task, bool>)all!).TryRemove(task, out _),
                _serving,
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
        }
        catch (SocketException e) when (!_stopping.IsCancellationRequested)
        {
            // Mostly too many open files: what is there goes on, and asking again at once would only cost.
            _logger.CannotAccept(e.Message);
            await Task.Delay(s_pauseAfterFailure, _options.Time, _stopping.Token).ConfigureAwait(false);
        }
    }

    private async Task ServeAsync(Socket socket, UnspokenLimit.Place place)
    {
        using (place)
        {
            try
            {
                var link = await LinkHandshake.AcceptAsync(socket, _options.Link, _stopping.Token).ConfigureAwait(false);
                if (link.Concern is { } concern)
                {
                    _logger.LetInAllTheSame(link.RemoteEndPoint, concern);
                }

                var connection = new FrameConnection(link, _options.Connection);
                await using (connection.ConfigureAwait(false))
                {
                    if (_cluster is not null && await _cluster.NodesOfAsync(link.RemoteCertificate, _stopping.Token).ConfigureAwait(false) is { Count: > 0 } nodes)
                    {
                        place.Dispose();
                        await new PeerSession(connection, nodes, _cluster, _options, _logger).RunAsync(_stopping.Token).ConfigureAwait(false);
                        return;
                    }

                    await new AgentSession(connection, _options, _listener, _directory, _cluster, _logger).RunAsync(place, _stopping.Token).ConfigureAwait(false);
                }
            }
            catch (LinkException e)
            {
                LogEnd(place, e.Message + AgentLinkCure.For(e.Failure));
            }
            catch (FrameException e)
            {
                LogEnd(place, e.Message);
            }
            catch (OperationCanceledException)
            {
                // The server stops.
            }
        }
    }

    private void LogEnd(UnspokenLimit.Place place, string reason)
    {
        if (place.IsGivenUp || !_endings.TryTake(out var omitted))
        {
            return;
        }

        if (omitted > 0)
        {
            _logger.EndingsOmitted(omitted);
        }

        _logger.EndedUnspoken(reason);
    }
}
