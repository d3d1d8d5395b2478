using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class AgentRequestTests
{
    [Fact]
    public async Task A_ping_is_shown_to_the_listener_and_answered_with_what_pings_share()
    {
        await using var kernel = new TestKernel();
        var (agent, _) = await kernel.BecomeReadyAsync();
        await using var __ = agent;

        await agent.AskAsync(new PingRoutingCommand
        {
            HostId = 1, HostType = HostType.Routing, HostVmStateReport = new() { ["i-1-2-VM"] = new() { State = PowerState.PowerOn } },
        });

        var answer = (await agent.NextAsync()).Only<PingAnswer>();
        answer.Command!.HostId.Should().Be(1);
        answer.SendStartup.Should().BeFalse();
        var ping = await kernel.Listener.Pings.Reader.ReadAsync(Patience.Token);
        ping.Should().BeOfType<PingRoutingCommand>().Which.HostVmStateReport.Should().ContainKey("i-1-2-VM");
    }

    [Fact]
    public async Task The_answer_to_a_ping_asks_for_a_startup_once_when_the_kernel_wants_one()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        connected.AskForStartup();

        await agent.AskAsync(new PingCommand());
        await agent.AskAsync(new PingCommand());

        (await agent.NextAsync()).Only<PingAnswer>().SendStartup.Should().BeTrue();
        (await agent.NextAsync()).Only<PingAnswer>().SendStartup.Should().BeFalse();
    }

    [Fact]
    public async Task An_agent_without_pings_is_lost()
    {
        await using var kernel = new TestKernel(time: new FlyingTime(TimeSpan.FromSeconds(150)));
        await using var agent = await kernel.DialAsync();

        await agent.StartAsync();

        (await kernel.Listener.Lost.Reader.ReadAsync(Patience.Token)).Reason.Should().Be("no ping for 150 s");
    }

    [Fact]
    public async Task Other_requests_are_the_listeners_and_get_a_plain_answer_when_it_does_not_care()
    {
        await using var kernel = new TestKernel(new()
        {
            Ask = command => command is CheckHealthCommand ? new CheckHealthAnswer { Details = "asked" } : null,
        });
        var (agent, _) = await kernel.BecomeReadyAsync();
        await using var __ = agent;

        await agent.AskAsync(new CheckHealthCommand(), new AgentControlCommand(), new UnknownWireObject("org.example.NewCommand", "{}"u8.ToArray()));

        var answers = (await agent.NextAsync()).Objects;
        answers.Should().HaveCount(3);
        answers[0].Should().BeOfType<CheckHealthAnswer>().Which.Details.Should().Be("asked");
        answers[1].Should().BeOfType<AgentControlAnswer>().Which.Result.Should().BeTrue();
        answers[2].Should().BeOfType<UnsupportedAnswer>().Which.Details.Should().Contain("org.example.NewCommand");
    }

    [Fact]
    public async Task A_listener_that_fails_costs_one_answer_and_not_the_connection()
    {
        await using var kernel = new TestKernel(new() { Ask = _ => throw new InvalidOperationException("hunter2") });
        var (agent, _) = await kernel.BecomeReadyAsync();
        await using var __ = agent;

        await agent.AskAsync(new CheckHealthCommand());
        await agent.AskAsync(new PingCommand());

        var failure = (await agent.NextAsync()).Only<Answer>();
        failure.Result.Should().BeFalse();
        failure.Details.Should().NotContain("hunter2");
        (await agent.NextAsync()).Only<PingAnswer>();
    }

    [Fact]
    public async Task An_agent_that_is_stopped_gets_no_answer_and_is_not_waited_for()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        await agent.AskAsync(new ShutdownCommand { Reason = "sig.kill" });

        (await agent.NextOrEndAsync()).Should().BeNull();
        (await kernel.Listener.Lost.Reader.ReadAsync(Patience.Token)).Should().Be((connected, "the agent stops"));
    }

    [Fact]
    public async Task Only_an_update_is_answered_among_the_other_shutdowns()
    {
        await using var kernel = new TestKernel();
        var (agent, _) = await kernel.BecomeReadyAsync();
        await using var __ = agent;

        await agent.AskAsync(new ShutdownCommand { Reason = "unknown" });
        await agent.AskAsync(new ShutdownCommand { Reason = "update" });

        (await agent.NextAsync()).Only<Answer>().Result.Should().BeFalse();
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_costs_a_log_line_and_not_the_connection()
    {
        await using var kernel = new TestKernel();
        var (agent, _) = await kernel.BecomeReadyAsync();
        await using var __ = agent;

        await agent.AskAsync(new UnknownWireObject("com.cloud.agent.api.PingCommand", "{\"hostId\":\"hunter2\"}"u8.ToArray()));
        await agent.AskAsync(new PingCommand());

        (await agent.NextAsync()).Only<PingAnswer>();
        (await kernel.Log.NextAsync("sent a request that cannot be read")).Should().NotContain("hunter2");
    }
}
