using System.Net;
using System.Net.Sockets;
using Plugin.CloudStack.Host;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class SilentPeersTests
{
    private const int Peers = 1_000;
    private const int Places = 64;
    private const int MostLines = 60;

    [Fact]
    public async Task A_thousand_connections_that_never_speak_hold_up_no_agent_and_fill_no_log()
    {
        var time = new ManualTime();
        await using var kernel = new TestKernel(time: time, maxUnspoken: Places);
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var first = agent;
        var silent = new List<Socket>();
        for (var i = 0; i < Peers; i++)
        {
            silent.Add(new(SocketType.Stream, ProtocolType.Tcp));
            await silent[i].ConnectAsync(IPAddress.Loopback, kernel.Server.EndPoint.Port, Patience.Token);
        }

        // Connections are accepted in their order: when the last one has its end, so had all before it.
        await kernel.Log.NextAsync($"{Places} connections have not started up");
        (await silent[^1].ReceiveAsync(new byte[1], Patience.Token)).Should().Be(0);
        time.Advance(UnspokenLimit.Grace);
        var (other, _) = await kernel.BecomeReadyAsync("guid-2");
        await using var second = other;
        var sending = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        await agent.AnswerAsync(await agent.NextAsync(), new CheckHealthAnswer());
        (await sending).Result.Should().BeTrue();
        silent.ForEach(static socket => socket.Dispose());

        await kernel.Log.NextAsync("Connections are taken again");
        kernel.Log.Count.Should().BeLessThan(MostLines);
    }
}
