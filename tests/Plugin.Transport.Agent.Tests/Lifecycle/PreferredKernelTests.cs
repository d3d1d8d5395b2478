using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class PreferredKernelTests
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task The_agent_returns_to_its_preferred_kernel_once_that_can_be_reached_again()
    {
        using var preferred = new TestKernel();
        using var other = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(other.Address);
        await using var end = await other.AcceptReadyAsync(pingInterval: 3600);
        await end.ReadyAsync(7, $$"""
            ,"msHostList":["{{preferred.Address}}","{{other.Address}}"],"lbAlgorithm":"roundrobin","lbCheckInterval":40
            """);

        await agent.PassAsync(s_interval);
        await LetGoAsync(end);

        await using var there = await preferred.AcceptAsync();
        var (_, startup) = await there.StartAsync();
        KernelEnd.BodyOf(startup[0]).GetProperty("connectionTransferred").GetBoolean().Should().BeFalse();
        agent.Log.All.Should().Contain("for its preferred kernel");
    }

    [Fact]
    public async Task It_stays_while_that_one_cannot_be_reached_or_is_to_be_avoided_or_something_is_in_progress()
    {
        using var preferred = new TestKernel();
        using var other = new TestKernel();
        var gate = new Gate();
        var plugin = new ScriptedPlugin
        {
            Check = async (_, context) =>
            {
                await gate.PassAsync(context.Cancellation);
                return new CheckAnswer();
            },
        };
        await using var agent = await RunningAgent.StartAsync(other.Address, plugin, configure: static options => options.PreferredCheck = s_interval);
        await using var end = await other.AcceptReadyAsync(pingInterval: 3600);
        await end.AskAsync(List($"\"127.0.0.1:{Unused()}\",\"{other.Address}\""));
        await agent.PassAsync(s_interval);
        await agent.Log.Holds("does not go to its preferred kernel");

        await end.AskAsync(List($"\"localhost:{preferred.Port}\",\"{other.Address}\"", "\"localhost\""));
        await agent.PassAsync(s_interval);
        await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");

        await end.AskAsync(List($"\"{preferred.Address}\",\"{other.Address}\""));
        var asked = await end.SendAsync("""[{"org.example.CheckCommand":{"vmName":"a","wait":0}}]""");
        await gate.Entered;
        await agent.PassAsync(s_interval);
        await agent.Log.Holds($"preferred kernel {preferred.Address} now");
        gate.Open();
        (await end.ReceiveAsync()).Header.Sequence.Should().Be(asked.Sequence);

        await agent.PassAsync(s_interval);
        await LetGoAsync(end);
        await using var there = await preferred.AcceptAsync();
    }

    [Fact]
    public async Task The_kernel_can_have_it_look_at_once()
    {
        using var preferred = new TestKernel();
        using var other = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(other.Address);
        await using var end = await other.AcceptReadyAsync();

        var answers = await end.AskAsync(List($"\"{preferred.Address}\",\"{other.Address}\"", trigger: true));

        KernelEnd.ClassOf(answers[0]).Should().Be("org.apache.cloudstack.agent.lb.SetupMSListAnswer");
        await LetGoAsync(end);
        await using var there = await preferred.AcceptAsync();
    }

    [Fact]
    public async Task An_agent_stays_with_a_kernel_that_wants_it_to_leave_for_one_that_cannot_be_reached()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();

        await end.AskAsync($$$"""[{"com.cloud.agent.api.MigrateAgentConnectionCommand":{"msList":["127.0.0.1:{{{Unused()}}}"],"lbAlgorithm":"static","wait":0}}]""");

        await agent.Log.Holds("cannot be reached");
        await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");
    }

    [Fact]
    public async Task An_agent_that_was_handed_over_can_be_handed_back()
    {
        using var first = new TestKernel();
        using var second = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(first.Address);
        await using var end = await first.AcceptReadyAsync();
        await end.SendAsync(Migration(first, second));
        await end.ReceiveAsync();
        await LetGoAsync(end);
        await using var there = await second.AcceptReadyAsync();

        await there.SendAsync(Migration(second, first));
        await there.ReceiveAsync();
        await LetGoAsync(there);

        await using var back = await first.AcceptReadyAsync();
    }

    private static string Migration(TestKernel from, TestKernel to) =>
        $$$"""[{"com.cloud.agent.api.MigrateAgentConnectionCommand":{"msList":["{{{from.Address}}}","localhost:{{{to.Port}}}"],"avoidMsList":["127.0.0.1"],"lbAlgorithm":"static","wait":0}}]""";

    private static string List(string kernels, string avoided = "", bool trigger = false) =>
        $$$"""[{"org.apache.cloudstack.agent.lb.SetupMSListCommand":{"msList":[{{{kernels}}}],"avoidMsList":[{{{avoided}}}],"lbAlgorithm":"static","lbCheckInterval":3500,"triggerHostLb":{{{(trigger ? "true" : "false")}}},"wait":0}}]""";

    private static async Task LetGoAsync(KernelEnd end)
    {
        await end.EndAsync();
        await end.DisposeAsync();
    }

    private static int Unused()
    {
        using var closed = new TestKernel();
        return closed.Port;
    }
}
