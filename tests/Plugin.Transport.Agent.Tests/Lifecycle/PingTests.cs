using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class PingTests
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Each_interval_brings_a_ping_with_the_power_states()
    {
        var (kernel, agent, end, _) = await ConnectAsync();
        using var listening = kernel;
        await using var running = agent;
        await using var connected = end;
        for (var i = 1; i <= 3; i++)
        {
            await agent.PassAsync(s_interval);

            var (header, content) = await end.ReceiveAsync();

            header.Should().Be(new FrameHeader
            {
                Flags = FrameFlags.Request | FrameFlags.StopOnError, Sequence = i, ManagementServerId = -1, AgentId = 7, Via = 7,
                ContentLength = header.ContentLength,
            });
            KernelEnd.ClassOf(content[0]).Should().Be("com.cloud.agent.api.PingRoutingCommand");
            var ping = KernelEnd.BodyOf(content[0]);
            ping.GetProperty("hostId").GetInt64().Should().Be(7);
            ping.GetProperty("hostType").GetString().Should().Be("Routing");
            ping.GetProperty("_hostVmStateReport").GetProperty("i-2-3-VM").GetProperty("state").GetString().Should().Be("PowerOn");
            await PongAsync(end, header);
        }
    }

    [Fact]
    public async Task A_report_that_cannot_be_completed_never_empties_the_host()
    {
        var (kernel, agent, end, host) = await ConnectAsync();
        using var listening = kernel;
        await using var running = agent;
        await using var connected = end;
        host.States = null;

        await agent.PassAsync(s_interval);

        var (_, content) = await end.ReceiveAsync();
        KernelEnd.ClassOf(content[0]).Should().Be("com.cloud.agent.api.PingCommand");
        agent.Log.All.Should().Contain("the device does not answer");
    }

    [Fact]
    public async Task The_kernel_can_ask_for_the_startup_commands_again()
    {
        var (kernel, agent, end, _) = await ConnectAsync();
        using var listening = kernel;
        await using var running = agent;
        await using var connected = end;
        await agent.PassAsync(s_interval);
        var (header, _) = await end.ReceiveAsync();

        await PongAsync(end, header, sendStartup: true);

        var (again, content) = await end.ReceiveAsync();
        KernelEnd.ClassOf(content[0]).Should().Be("com.cloud.agent.api.StartupRoutingCommand");
        again.AgentId.Should().Be(7);
        await end.AnswerStartupAsync(again);
        await end.ReadyAsync(7);
    }

    [Fact]
    public async Task A_kernel_that_says_nothing_for_five_intervals_is_left()
    {
        var (kernel, agent, end, _) = await ConnectAsync();
        using var listening = kernel;
        await using var running = agent;
        await using var connected = end;
        for (var i = 0; i < 5; i++)
        {
            await agent.PassAsync(s_interval);
            await end.ReceiveAsync();
        }

        await agent.PassAsync(s_interval);

        await agent.Log.Holds("the kernel said nothing for");
    }

    private static async Task<(TestKernel Kernel, RunningAgent Agent, KernelEnd End, ScriptedHost Host)> ConnectAsync()
    {
        var kernel = new TestKernel();
        var host = new ScriptedHost();
        var plugin = new ScriptedPlugin();
        plugin.AddPart(host);
        var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        return (kernel, agent, await kernel.AcceptReadyAsync(), host);
    }

    private static Task PongAsync(KernelEnd end, FrameHeader ping, bool sendStartup = false) => end.AnswerAsync(
        ping,
        $$$"""[{"com.cloud.agent.api.PingAnswer":{"_command":{"hostType":"Routing","hostId":7,"_gatewayAccessible":true,"wait":0},"sendStartup":{{{(sendStartup ? "true" : "false")}}},"result":true,"wait":0}}]""");
}
