using System.Net;
using System.Net.Sockets;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>A free port of loopback that takes connections.</summary>
internal sealed class Listener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Listener() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async Task<AgentLink> AcceptAsync(ServerLinkOptions options) =>
        await LinkHandshake.AcceptAsync(await AcceptSocketAsync(), options, Patience.Token);

    public ValueTask<Socket> AcceptSocketAsync() => _listener.AcceptSocketAsync(Patience.Token);

    public void Dispose() => _listener.Dispose();
}
