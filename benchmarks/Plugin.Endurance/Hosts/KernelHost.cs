using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Endurance.Hosts;

/// <summary>The kernel's end of the bus with what a run wants to know of its agents.</summary>
internal sealed class KernelHost : IAgentListener, IAsyncDisposable
{
    private readonly AgentServer _server;
    private ConnectedAgent? _latest;

    private KernelHost(TimeSpan pingInterval, ILogger<AgentServer>? logger, int port)
    {
        _server = new(
            new() { Link = Certificates.Server, EndPoint = new(IPAddress.Loopback, port), PingInterval = pingInterval },
            this,
            logger);
        _server.Start();
    }

    public int Port => _server.EndPoint.Port;

    /// <summary>Agents in the order in which they became ready.</summary>
    public Channel<ConnectedAgent> Ready { get; } = Channel.CreateUnbounded<ConnectedAgent>();

    /// <summary>When each agent's pings came, by its host's id.</summary>
    public ConcurrentDictionary<long, ConcurrentQueue<long>> Pings { get; } = new();

    /// <summary>The agent that became ready last; null while there was none.</summary>
    public ConnectedAgent? Latest => Volatile.Read(ref _latest);

    public static KernelHost Start(TimeSpan? pingInterval = null, ILogger<AgentServer>? logger = null, int port = 0) =>
        new(pingInterval ?? TimeSpan.FromSeconds(60), logger, port);

    public ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation)
    {
        Volatile.Write(ref _latest, agent);
        return Ready.Writer.WriteAsync(agent, cancellation);
    }

    public ValueTask PingedAsync(ConnectedAgent agent, Command ping, CancellationToken cancellation)
    {
        Pings.GetOrAdd(agent.Identity?.HostId ?? -1, static _ => new()).Enqueue(Environment.TickCount64);
        return default;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
