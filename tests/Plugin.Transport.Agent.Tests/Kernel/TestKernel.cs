using System.Net;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>A server on a free port of loopback, with what its listener was told and what it logged.</summary>
internal sealed class TestKernel : IAsyncDisposable
{
    public TestKernel(
        TestListener? listener = null, ServerLinkOptions? link = null, TimeProvider? time = null, int maxUnspoken = 256, FrameConnectionOptions? connection = null,
        TimeSpan? pingInterval = null)
    {
        Listener = listener ?? new();
        Server = new(
            new()
            {
                Link = link ?? LinkPair.ServerOptions,
                EndPoint = new(IPAddress.Loopback, 0),
                ManagementServerId = 77,
                StartupTimeout = TimeSpan.FromSeconds(31),
                MaxUnspoken = maxUnspoken,
                PingInterval = pingInterval ?? TimeSpan.FromSeconds(60),
                ManagementServers = ["10.0.0.1", "10.0.0.2"],
                Connection = connection ?? new(),
                Types = [CloudStack.WireTypes.All, Abstractions.AbstractionsWireTypes.All, WireTypes.All],
                Time = time ?? TimeProvider.System,
            },
            Listener,
            Log);
        Server.Start();
    }

    public AgentServer Server { get; }

    public TestListener Listener { get; }

    public LogLines Log { get; } = new();

    /// <summary>Dials as an agent that has said nothing yet.</summary>
    public Task<TestAgent> DialAsync(ClientLinkOptions? options = null) => TestAgent.DialAsync(Server.EndPoint.Port, options);

    /// <summary>Dials and goes all the way to ready.</summary>
    public async Task<(TestAgent Agent, ConnectedAgent Connected)> BecomeReadyAsync(string guid = "guid-1")
    {
        var agent = await DialAsync();
        await agent.BecomeReadyAsync(guid);
        var connected = await Listener.Ready.Reader.ReadAsync(Patience.Token);
        return (agent, connected);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
