using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class JoinTests
{
    [Fact]
    public async Task The_startup_is_answered_at_once_with_one_answer_without_ids()
    {
        await using var kernel = new TestKernel();
        await using var agent = await kernel.DialAsync();

        await agent.AskAsync(new StartupRoutingCommand { Guid = "g" }, new StartupStorageCommand { Guid = "p" });

        var received = await agent.NextAsync();
        var answer = received.Only<StartupAnswer>();
        (answer.Result, answer.HostId, answer.HostName, answer.HostUuid, answer.PingInterval).Should().Be((true, 0L, "", "", 60));
        received.Header.Flags.Should().Be(FrameFlags.FromServer);
        (received.Header.Sequence, received.Header.ManagementServerId, received.Header.AgentId, received.Header.Via).Should().Be((0L, 77L, -1L, -1L));
    }

    [Fact]
    public async Task The_first_ready_brings_the_ids_and_the_second_one_the_kernel_nodes()
    {
        await using var kernel = new TestKernel(new() { Admit = _ => new(9, "uuid-9", "host-nine", ZoneId: 3) });
        await using var agent = await kernel.DialAsync();
        await agent.StartAsync();
        await agent.NextAsync();

        var first = await agent.NextAsync();
        await agent.AnswerAsync(first, new ReadyAnswer());
        var second = await agent.NextAsync();

        first.Header.Flags.Should().Be((FrameFlags)0x27);
        (first.Header.ManagementServerId, first.Header.AgentId, first.Header.Via).Should().Be((77L, 9L, 9L));
        (first.Header.Sequence & 0xFFFF_FFFF_FFFF).Should().Be(0);
        second.Header.Sequence.Should().Be(first.Header.Sequence + 1);
        first.Only<ReadyCommand>().Should().BeEquivalentTo(
            new { HostId = 9, HostUuid = "uuid-9", HostName = "host-nine", ZoneId = 3, Wait = 60, RefusalReason = (string?)null });
        second.Only<ReadyCommand>().Should().BeEquivalentTo(new { HostId = 9, LbAlgorithm = "static", Arch = "x86_64" });
        second.Only<ReadyCommand>().MsHostList.Should().Equal("10.0.0.1", "10.0.0.2");
        var connected = await kernel.Listener.Ready.Reader.ReadAsync(Patience.Token);
        connected.State.Should().Be(AgentState.Ready);
        kernel.Server.Find(9).Should().BeSameAs(connected);
    }

    [Fact]
    public async Task What_comes_before_the_startup_is_dropped_without_an_answer()
    {
        await using var kernel = new TestKernel();
        await using var agent = await kernel.DialAsync();

        await agent.AskAsync(new PingRoutingCommand());
        await agent.AskAsync();
        await agent.StartAsync();

        (await agent.NextAsync()).Header.Sequence.Should().Be(2);
        await kernel.Log.NextAsync("its first command is no StartupCommand");
    }

    [Fact]
    public async Task Commands_can_be_sent_before_the_agent_is_ready()
    {
        AgentState? state = null;
        await using var kernel = new TestKernel(new()
        {
            Prepare = async connected =>
            {
                await connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
                state = connected.State;
            },
        });
        await using var agent = await kernel.DialAsync();
        await agent.StartAsync();
        await agent.NextAsync();

        var command = await agent.NextAsync();
        command.Only<CheckHealthCommand>();
        await agent.AnswerAsync(command, new CheckHealthAnswer());

        (await agent.NextAsync()).Only<ReadyCommand>();
        state.Should().Be(AgentState.Connecting);
    }

    [Fact]
    public async Task A_refused_agent_is_told_why_and_disconnected()
    {
        var farewell = TimeSpan.FromSeconds(5);
        await using var kernel = new TestKernel(
            new() { Admit = _ => throw new InvalidOperationException("the pod is not known") }, time: new FlyingTime(farewell));
        await using var agent = await kernel.DialAsync();
        await agent.StartAsync();
        await agent.NextAsync();

        var refusal = await agent.NextAsync();

        refusal.Only<ReadyCommand>().RefusalReason.Should().Be("the pod is not known");
        refusal.Header.Flags.Should().Be((FrameFlags)0x07);
        (refusal.Header.Sequence, refusal.Header.ManagementServerId, refusal.Header.AgentId).Should().Be((-1L, -1L, -1L));
        (await kernel.Listener.Lost.Reader.ReadAsync(Patience.Token)).Reason.Should().Be("refused: the pod is not known");
        (await agent.NextOrEndAsync()).Should().BeNull();
        kernel.Server.Agents.Should().BeEmpty();
    }

    [Fact]
    public async Task An_agent_that_fails_at_ready_is_disconnected()
    {
        await using var kernel = new TestKernel();
        await using var agent = await kernel.DialAsync();
        await agent.StartAsync();
        await agent.NextAsync();

        await agent.AnswerAsync(await agent.NextAsync(), new ReadyAnswer { Result = false, Details = "no device" });

        (await kernel.Listener.Lost.Reader.ReadAsync(Patience.Token)).Reason.Should().Contain("does not become ready").And.Contain("no device");
    }

    [Fact]
    public async Task A_host_that_connects_anew_ends_its_older_connection()
    {
        await using var kernel = new TestKernel();
        var (first, older) = await kernel.BecomeReadyAsync();
        await using var _ = first;

        var (second, newer) = await kernel.BecomeReadyAsync();
        await using var __ = second;

        (await kernel.Listener.Lost.Reader.ReadAsync(Patience.Token)).Should().Be((older, "the host has connected anew"));
        newer.Identity.Should().Be(older.Identity);
        kernel.Server.Find(newer.Identity!.HostId).Should().BeSameAs(newer);
    }

    [Fact]
    public async Task An_agent_that_starts_up_again_gets_two_answers_and_becomes_ready_again()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        await agent.StartAsync();

        (await agent.NextAsync()).Only<StartupAnswer>().HostId.Should().Be(0);
        (await agent.NextAsync()).Only<StartupAnswer>().HostId.Should().Be(connected.Identity!.HostId);
        (await agent.NextAsync()).Only<ReadyCommand>();
    }

    [Fact]
    public async Task An_agent_that_never_starts_up_is_closed()
    {
        await using var kernel = new TestKernel(time: new FlyingTime(TimeSpan.FromSeconds(31)));
        await using var agent = await kernel.DialAsync();

        (await agent.NextOrEndAsync()).Should().BeNull();
        await kernel.Log.NextAsync("sent no startup within 00:00:31");
    }

    [Fact]
    public async Task Beyond_the_limit_of_silent_connections_further_ones_are_closed_and_healthy_agents_go_on()
    {
        await using var kernel = new TestKernel(maxUnspoken: 1);
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        await using var silent = await kernel.DialAsync();

        var dialling = async () => await kernel.DialAsync();

        await dialling.Should().ThrowAsync<LinkException>();
        await kernel.Log.NextAsync("1 connections have not started up");
        var sending = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        await agent.AnswerAsync(await agent.NextAsync(), new CheckHealthAnswer());
        (await sending).Result.Should().BeTrue();
    }

    [Fact]
    public async Task An_agent_takes_the_place_of_a_connection_that_had_time_to_speak_and_did_not()
    {
        var time = new ManualTime();
        await using var kernel = new TestKernel(time: time, maxUnspoken: 1);
        await using var silent = await kernel.DialAsync();
        time.Advance(UnspokenLimit.Grace);

        var (agent, _) = await kernel.BecomeReadyAsync();
        await using var ready = agent;

        (await silent.NextOrEndAsync()).Should().BeNull();
        await kernel.Log.NextAsync("1 connections have not started up");
        await kernel.Log.NextAsync("1 were closed before they started up");
    }

    [Fact]
    public async Task Without_a_required_certificate_nobody_comes_in_and_the_log_says_why()
    {
        await using var kernel = new TestKernel();

        try
        {
            await using var agent = await kernel.DialAsync(new() { Trust = PeerTrust.Authorities(TestAuthority.Known.Root) });
            await agent.StartAsync();
            (await agent.NextOrEndAsync()).Should().BeNull();
        }
        catch (LinkException)
        {
            // The kernel was faster than the first message.
        }

        await kernel.Log.NextAsync("certificate");
        kernel.Server.Agents.Should().BeEmpty();
    }

    [Fact]
    public async Task A_certificate_made_on_the_fly_serves_an_agent_that_trusts_it()
    {
        using var certificate = DevelopmentCertificate.Create();
        await using var kernel = new TestKernel(link: new()
        {
            Certificate = certificate, Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.Optional,
        });

        await using var agent = await kernel.DialAsync(new() { Trust = PeerTrust.Authorities([certificate]), ServerName = "localhost" });
        await agent.BecomeReadyAsync();

        (await kernel.Listener.Ready.Reader.ReadAsync(Patience.Token)).RemoteCertificate.Should().BeNull();
        await kernel.Log.NextAsync("Agents are not verified");
    }
}
