using Plugin.CloudStack.Host;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class BothEndsTests
{
    [Fact]
    public async Task An_agent_becomes_ready_and_no_command_of_many_is_lost_or_doubled()
    {
        const int Count = 400;
        var runs = 0;
        var plugin = new ScriptedPlugin
        {
            Check = (command, _) =>
            {
                Interlocked.Increment(ref runs);
                return new(new CheckAnswer { State = command.VmName });
            },
        };
        plugin.AddPart(new ScriptedHost());
        await using var kernel = new TestKernel(new()
        {
            // Half of the load comes while the agent is not ready yet.
            Prepare = agent => SendAllAsync(agent, 0, Count / 2),
        });
        await using var running = await RunningAgent.StartAsync($"127.0.0.1:{kernel.Server.EndPoint.Port}", plugin);

        var connected = await kernel.Listener.Ready.Reader.ReadAsync(Patience.Token);
        await SendAllAsync(connected, Count / 2, Count);

        connected.Startup.Should().HaveCount(2);
        connected.Startup[0].Should().BeOfType<StartupRoutingCommand>().Which.Guid.Should().Be("g-1-ScriptedPlugin");
        connected.Outstanding.Should().Be(0);
        Volatile.Read(ref runs).Should().Be(Count);
    }

    private static Task SendAllAsync(ConnectedAgent agent, int from, int to) => Task.WhenAll(Enumerable.Range(from, to - from).Select(async i =>
    {
        var options = new AgentSendOptions { InSequence = i % 5 == 0, Timeout = Patience.Limit };
        var answer = await agent.SendAsync(new CheckCommand { VmName = $"vm-{i}" }, options, Patience.Token);
        answer.State.Should().Be($"vm-{i}");
    }));
}
