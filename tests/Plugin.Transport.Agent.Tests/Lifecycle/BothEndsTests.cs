using System.Net;
using Plugin.CloudStack.Host;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Kernel;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class BothEndsTests
{
    [Fact]
    public async Task The_agent_serves_the_kernel_of_this_library_and_comes_back_to_its_next_process()
    {
        var listener = new TestListener();
        var first = StartServer(port: 0, listener);
        await using var agent = await RunningAgent.StartAsync(first.EndPoint.ToString(), Plugin());
        await using (first)
        {
            await AnswersAsync(await ReadyAsync(agent, listener), agent);
        }

        var next = new TestListener();
        await using (StartServer(first.EndPoint.Port, next))
        {
            await AnswersAsync(await ReadyAsync(agent, next), agent);
        }
    }

    [Fact]
    public async Task The_kernel_of_this_library_gets_the_pings()
    {
        var listener = new TestListener();
        await using var server = StartServer(port: 0, listener);
        await using var agent = await RunningAgent.StartAsync(server.EndPoint.ToString(), Plugin());
        await ReadyAsync(agent, listener);

        await agent.PassAsync(TimeSpan.FromSeconds(60));

        (await listener.Pings.Reader.ReadAsync(Patience.Token)).Should().BeOfType<PingRoutingCommand>()
            .Which.HostVmStateReport.Should().ContainKey("i-2-3-VM");
    }

    private static async Task AnswersAsync(ConnectedAgent connected, RunningAgent agent)
    {
        var answers = await connected.SendAsync([new MaintainCommand()], cancellation: Patience.Token);
        answers.Should().ContainSingle().Which.Should().BeOfType<MaintainAnswer>();
        connected.Startup[0].Guid.Should().Be("g-1-ScriptedPlugin");
        agent.Service.HostId.Should().Be(connected.Identity!.HostId);
    }

    private static ScriptedPlugin Plugin()
    {
        var plugin = new ScriptedPlugin();
        plugin.AddPart(new ScriptedHost());
        return plugin;
    }

    private static async Task<ConnectedAgent> ReadyAsync(RunningAgent agent, TestListener listener)
    {
        var patience = Patience.Token;
        while (true)
        {
            // Until the server listens, tries may fail, and each wait is longer than the one before.
            agent.Time.Advance(TimeSpan.FromSeconds(1));
            using var moment = CancellationTokenSource.CreateLinkedTokenSource(patience);
            moment.CancelAfter(TimeSpan.FromMilliseconds(50));
            try
            {
                return await listener.Ready.Reader.ReadAsync(moment.Token);
            }
            catch (OperationCanceledException) when (!patience.IsCancellationRequested)
            {
                // Not yet.
            }
        }
    }

    private static AgentServer StartServer(int port, TestListener listener)
    {
        var server = new AgentServer(new() { Link = LinkPair.ServerOptions, EndPoint = new(IPAddress.Loopback, port) }, listener);
        server.Start();
        return server;
    }
}
