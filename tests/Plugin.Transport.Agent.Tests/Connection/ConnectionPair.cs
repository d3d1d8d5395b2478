using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

/// <summary>Both ends of one connection over loopback.</summary>
internal sealed class ConnectionPair(LinkPair links, FrameConnectionOptions? options) : IAsyncDisposable
{
    public FrameConnection Agent { get; } = new(links.Agent, options);

    public FrameConnection Kernel { get; } = new(links.Kernel, options);

    public AgentLink AgentLink => links.Agent;

    public static async Task<ConnectionPair> ConnectAsync(FrameConnectionOptions? options = null) => new(await LinkPair.ConnectAsync(), options);

    public async ValueTask DisposeAsync()
    {
        await Agent.DisposeAsync();
        await Kernel.DisposeAsync();
    }
}
