using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>The kernel's end of the bus, whose every step a test decides.</summary>
internal sealed class TestKernel : IDisposable
{
    private readonly Listener _listener = new();

    public int Port => _listener.Port;

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Takes an agent in and no more.</summary>
    public async Task<KernelEnd> AcceptAsync() => new(new FrameConnection(await _listener.AcceptAsync(LinkPair.ServerOptions)));

    /// <summary>Takes an agent in as a host.</summary>
    public async Task<KernelEnd> AcceptReadyAsync(long hostId = 7, int pingInterval = 60)
    {
        var end = await AcceptAsync();
        await end.StartAsync(pingInterval);
        await end.ReadyAsync(hostId);
        return end;
    }

    public void Dispose() => _listener.Dispose();
}
