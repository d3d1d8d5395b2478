using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>Both ends of one link over loopback.</summary>
internal sealed class LinkPair(AgentLink agent, AgentLink kernel) : IDisposable
{
    public AgentLink Agent => agent;

    public AgentLink Kernel => kernel;

    public static ClientLinkOptions ClientOptions { get; } = new()
    {
        Trust = PeerTrust.Authorities(TestAuthority.Known.Root),
        Certificate = TestAuthority.Known.Client,
    };

    public static ServerLinkOptions ServerOptions { get; } = new()
    {
        Trust = PeerTrust.Authorities(TestAuthority.Known.Root),
        Certificate = TestAuthority.Known.Server,
    };

    public static async Task<LinkPair> ConnectAsync(ClientLinkOptions? client = null, ServerLinkOptions? server = null)
    {
        using var listener = new Listener();
        var accepting = listener.AcceptAsync(server ?? ServerOptions);
        var connecting = LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, client ?? ClientOptions, Patience.Token);
        await Task.WhenAll(accepting, connecting);
        return new(await connecting, await accepting);
    }

    public void Dispose()
    {
        agent.Dispose();
        kernel.Dispose();
    }
}
