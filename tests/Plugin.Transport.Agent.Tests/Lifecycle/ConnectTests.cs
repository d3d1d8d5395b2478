using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class ConnectTests
{
    private const string Check = """[{"org.example.CheckCommand":{"vmName":"a","wait":0}}]""";

    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task The_first_message_introduces_the_host_and_its_storage()
    {
        using var kernel = new TestKernel();
        var plugin = new ScriptedPlugin();
        plugin.AddPart(new ScriptedHost());
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptAsync();

        var (header, content) = await end.ReceiveAsync();

        header.Should().Be(new FrameHeader
        {
            Flags = FrameFlags.Request, Sequence = 0, ManagementServerId = -1, AgentId = -1, Via = -1, ContentLength = header.ContentLength,
        });
        content.EnumerateArray().Select(KernelEnd.ClassOf).Should().Equal(
            "com.cloud.agent.api.StartupRoutingCommand", "com.cloud.agent.api.StartupStorageCommand");
        foreach (var body in content.EnumerateArray().Select(KernelEnd.BodyOf))
        {
            body.GetProperty("dataCenter").GetString().Should().Be("default");
            body.GetProperty("pod").GetString().Should().Be("default");
            body.GetProperty("cluster").GetString().Should().Be("default");
            body.GetProperty("guid").GetString().Should().Be("g-1-ScriptedPlugin");
            body.GetProperty("resourceName").GetString().Should().Be("ScriptedPlugin");
            body.GetProperty("name").GetString().Should().Be("host-1");
            body.GetProperty("version").GetString().Should().Be("4.23.0");
            body.GetProperty("privateIpAddress").GetString().Should().Be("127.0.0.1");
            body.GetProperty("connectionTransferred").GetBoolean().Should().BeFalse();
            body.TryGetProperty("id", out _).Should().BeFalse();
        }
    }

    [Fact]
    public async Task Commands_are_served_before_ready_and_both_ready_commands_are_answered()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptAsync();
        await end.StartAsync();

        var early = await end.AskAsync(Check);
        agent.Service.HostId.Should().BeNull();
        var first = await end.ReadyAsync(7);
        var second = await end.ReadyAsync(7, $$""","msHostList":["{{kernel.Address}}"],"lbAlgorithm":"static" """);

        KernelEnd.ClassOf(early[0]).Should().Be("org.example.CheckAnswer");
        KernelEnd.ClassOf(first[0]).Should().Be("com.cloud.agent.api.ReadyAnswer");
        KernelEnd.BodyOf(first[0]).GetProperty("result").GetBoolean().Should().BeTrue();
        KernelEnd.BodyOf(second[0]).GetProperty("result").GetBoolean().Should().BeTrue();
        agent.Service.FirstReady.IsCompleted.Should().BeTrue();
        agent.Service.HostId.Should().Be(7);
    }

    [Fact]
    public async Task A_host_keeps_its_id_over_a_restart()
    {
        var data = Directory.CreateTempSubdirectory("agent-");
        using var kernel = new TestKernel();
        await using (await RunningAgent.StartAsync(kernel.Address, data: data.FullName))
        {
            await using var first = await kernel.AcceptReadyAsync(42);
        }

        await using (await RunningAgent.StartAsync(kernel.Address, data: data.FullName))
        {
            await using var second = await kernel.AcceptAsync();
            var (header, content) = await second.ReceiveAsync();
            header.AgentId.Should().Be(42);
            header.Via.Should().Be(42);
            KernelEnd.BodyOf(content[0]).GetProperty("id").GetInt64().Should().Be(42);
        }

        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_refused_host_says_why_and_tries_again_after_a_while()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using (var end = await kernel.AcceptAsync())
        {
            await end.StartAsync();
            await end.SendAsync("""[{"com.cloud.agent.api.ReadyCommand":{"_details":"no such zone","wait":60}}]""");
            await agent.Log.Holds("refuses ScriptedPlugin: no such zone");
        }

        await agent.PassAsync(s_retry);

        await using var again = await kernel.AcceptReadyAsync();
    }

    [Fact]
    public async Task A_lost_connection_is_made_anew_after_the_first_wait()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        for (var i = 0; i < 5; i++)
        {
            await using (await kernel.AcceptReadyAsync())
            {
            }

            await agent.PassAsync(s_retry);
        }

        await using var again = await kernel.AcceptReadyAsync();
    }

    [Fact]
    public async Task A_kernel_that_cannot_be_reached_is_passed_over()
    {
        using var kernel = new TestKernel();
        string gone;
        using (var closed = new TestKernel())
        {
            gone = closed.Address;
        }

        await using var agent = await RunningAgent.StartAsync($"{gone},{kernel.Address}");

        await agent.PassAsync(s_retry);

        await using var end = await kernel.AcceptReadyAsync();
        agent.Log.All.Should().Contain($"{gone} cannot be reached");
    }

    [Fact]
    public async Task A_kernel_that_does_not_answer_the_startup_commands_is_left()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptAsync();
        await end.ReceiveAsync();

        await agent.PassAsync(TimeSpan.FromSeconds(180));

        await agent.Log.Holds("did not answer the startup commands");
    }

    [Fact]
    public async Task A_handed_over_agent_goes_to_the_other_kernel_and_says_so()
    {
        using var kernel = new TestKernel();
        using var other = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();

        var answer = await end.AskAsync(
            $$$"""[{"com.cloud.agent.api.MigrateAgentConnectionCommand":{"msList":["{{{other.Address}}}"],"lbAlgorithm":"static","wait":0}}]""");

        KernelEnd.ClassOf(answer[0]).Should().Be("com.cloud.agent.api.MigrateAgentConnectionAnswer");
        await end.EndAsync();
        await end.DisposeAsync();
        await using var there = await other.AcceptAsync();
        var (_, startup) = await there.StartAsync();
        KernelEnd.BodyOf(startup[0]).GetProperty("connectionTransferred").GetBoolean().Should().BeTrue();
        KernelEnd.BodyOf(startup[0]).GetProperty("msHostList").GetString().Should().Be($"{other.Address}@static");
    }

    [Fact]
    public async Task A_dismissed_agent_does_not_come_back()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();

        var answer = await end.AskAsync("""[{"com.cloud.agent.api.ShutdownCommand":{"reason":"deleteHost","removeHost":true,"wait":0}}]""");
        KernelEnd.BodyOf(answer[0]).GetProperty("result").GetBoolean().Should().BeTrue();
        await end.EndAsync();
        await end.DisposeAsync();

        await agent.Service.ExecuteTask!.WaitAsync(Doubles.Patience.Token);
        agent.Service.HostId.Should().BeNull();
        agent.Log.All.Should().Contain("dismissed");
    }

    [Fact]
    public async Task A_state_that_cannot_be_kept_is_a_failure_that_the_kernel_gets()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptAsync();
        await end.StartAsync();
        var obstacle = Directory.CreateDirectory(Path.Combine(agent.Data, "agent-ScriptedPlugin.json.new"));

        var refused = await end.ReadyAsync(7);
        obstacle.Delete();
        var accepted = await end.ReadyAsync(7);

        KernelEnd.BodyOf(refused[0]).GetProperty("result").GetBoolean().Should().BeFalse();
        KernelEnd.BodyOf(refused[0]).GetProperty("details").GetString().Should().Contain("agent-ScriptedPlugin.json");
        KernelEnd.BodyOf(accepted[0]).GetProperty("result").GetBoolean().Should().BeTrue();
        agent.Service.HostId.Should().Be(7);
    }

    [Fact]
    public async Task A_stopping_agent_answers_what_is_in_progress_and_takes_its_leave()
    {
        using var kernel = new TestKernel();
        var gate = new Gate();
        var plugin = new ScriptedPlugin
        {
            Check = async (_, context) =>
            {
                await gate.PassAsync(context.Cancellation);
                return new CheckAnswer { State = "PowerOff" };
            },
        };
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync();
        await end.SendAsync(Check);
        await gate.Entered;

        var stopping = agent.Service.StopAsync(CancellationToken.None);
        gate.Open();

        var (_, answer) = await end.ReceiveAsync();
        KernelEnd.BodyOf(answer[0]).GetProperty("state").GetString().Should().Be("PowerOff");
        var (_, leave) = await end.ReceiveAsync();
        KernelEnd.ClassOf(leave[0]).Should().Be("com.cloud.agent.api.ShutdownCommand");
        KernelEnd.BodyOf(leave[0]).GetProperty("reason").GetString().Should().Be("sig.kill");
        await end.EndAsync();
        await end.DisposeAsync();
        await stopping.WaitAsync(Doubles.Patience.Token);
    }
}
