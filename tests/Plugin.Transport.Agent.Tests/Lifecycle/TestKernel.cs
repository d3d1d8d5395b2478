using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>The kernel's end of the bus, whose every step a test decides.</summary>
internal sealed class TestKernel : IDisposable
{
    private readonly Listener _listener = new();

    public int Port => _listener.Port;

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Takes an agent in and no more; who only looks whether the kernel is there is passed over.</summary>
    /// <param name="authority">Who issued the agent's certificate; null for the known authority.</param>
    /// <param name="node">The kernel node that it is.</param>
    /// <param name="series">The upper part of its sequences.</param>
    public async Task<KernelEnd> AcceptAsync(DevelopmentAuthority? authority = null, long node = KernelEnd.Node, int series = 21)
    {
        var options = authority is null
            ? LinkPair.ServerOptions
            : new() { Certificate = TestAuthority.Known.Server, Trust = PeerTrust.Authorities([authority.Certificate]) };
        while (true)
        {
            try
            {
                return new(new FrameConnection(await _listener.AcceptAsync(options)), node, series);
            }
            catch (LinkException e) when (e.InnerException is IOException)
            {
                // It has looked.
            }
        }
    }

    /// <summary>Takes an agent in as a host.</summary>
    public async Task<KernelEnd> AcceptReadyAsync(
        long hostId = 7, int pingInterval = 60, DevelopmentAuthority? authority = null, long node = KernelEnd.Node, int series = 21)
    {
        var end = await AcceptAsync(authority, node, series);
        await end.StartAsync(pingInterval);
        await end.ReadyAsync(hostId);
        return end;
    }

    public void Dispose() => _listener.Dispose();
}
