using System.Net;
using Plugin.Abstractions.Wire;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>Where and how a kernel takes agents in.</summary>
public sealed class AgentServerOptions
{
    /// <summary>The kernel's certificate, whom it trusts, and the bounds of the handshake.</summary>
    public required ServerLinkOptions Link { get; init; }

    /// <summary>Where agents dial; port 0 for a free one. The default is CloudStack's port on loopback.</summary>
    public IPEndPoint EndPoint { get; init; } = new(IPAddress.Loopback, 8250);

    /// <summary>The id of this node among the kernel's nodes; agents echo it.</summary>
    public long ManagementServerId { get; init; } = 1;

    /// <summary>How often agents shall ping, in whole seconds.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many intervals may go by without a ping until an agent counts as lost; other traffic does not count.</summary>
    public double LostAfterIntervals { get; init; } = 2.5;

    /// <summary>
    /// How long a connection may take from the end of the TLS handshake to its first <c>StartupCommand</c>; the
    /// handshake has a limit of its own in <see cref="LinkOptions.HandshakeTimeout"/>.
    /// </summary>
    public TimeSpan StartupTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many connections may be without a <c>StartupCommand</c> at one time. A further one takes the place of the one
    /// that is silent for the longest, or is closed at once while none is silent for two seconds.
    /// </summary>
    public int MaxUnspoken { get; init; } = 256;

    /// <summary>How many requests of one agent may wait for the kernel; further ones are dropped with a log line.</summary>
    public int MaxWaitingRequests { get; init; } = 150;

    /// <summary>How long answers may take when neither the sender nor a command says it.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(1800);

    /// <summary>How long an agent may take to answer a <c>ReadyCommand</c>.</summary>
    public TimeSpan ReadyTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The kernel nodes that agents are told with the second <c>ReadyCommand</c>; empty for none.</summary>
    public IReadOnlyList<string> ManagementServers { get; init; } = [];

    /// <summary>How agents spread over the nodes: <c>static</c>, <c>roundrobin</c> or <c>shuffle</c>.</summary>
    public string BalancingAlgorithm { get; init; } = "static";

    /// <summary>
    /// Makes this server one of several; null for one that is alone. Agents must then have ids that
    /// <see cref="IAgentListener.AdmitAsync"/> gives, the same on every node.
    /// </summary>
    public ClusterOptions? Cluster { get; init; }

    /// <summary>The bounds of each connection, the send window among them.</summary>
    public FrameConnectionOptions Connection { get; init; } = new();

    /// <summary>The contracts that are known.</summary>
    public IReadOnlyList<WireTypeSet> Types { get; init; } = [CloudStack.WireTypes.All, Abstractions.AbstractionsWireTypes.All];

    /// <summary>The clock of all timeouts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long an agent may go without a ping.</summary>
    internal TimeSpan LostAfter => PingInterval * LostAfterIntervals;
}
