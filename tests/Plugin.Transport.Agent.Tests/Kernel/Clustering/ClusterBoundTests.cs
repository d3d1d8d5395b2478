using Plugin.Abstractions;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel.Clustering;

public sealed class ClusterBoundTests
{
    private static readonly FrameHeader s_fromServer = new()
    {
        Flags = FrameFlags.Request | FrameFlags.FromServer, Sequence = 1, ManagementServerId = 3, AgentId = 7, Via = 7,
    };

    [Fact]
    public async Task A_node_that_cannot_be_reached_is_dialled_five_times()
    {
        var directory = new CountingDirectory();
        await using var node = new TestNode(1, directory, new FlyingTime(TestNode.RetryPause));

        var asking = () => node.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token);

        (await asking.Should().ThrowAsync<AgentSendException>()).Which.Failure.Should().Be(CommandSendFailure.Unreachable);
        directory.LookUps.Should().Be(5);
        await node.Log.NextAsync("does not reach kernel node 9");
    }

    [Fact]
    public async Task What_is_too_much_for_a_node_fails_at_once()
    {
        // On this clock there is no second try, so one waits to be sent and one behind it.
        await using var node = new TestNode(1, new CountingDirectory(), new FlyingTime(TimeSpan.FromDays(1)), maxWaiting: 1);

        var first = await Task.WhenAny(Enumerable.Range(0, 3).Select(_ => node.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token)));

        (await first.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Message.Should().Contain("too much waits for kernel node 9");
    }

    [Fact]
    public async Task What_is_too_much_for_an_agent_is_returned_to_the_asker()
    {
        var directory = new InMemoryClusterDirectory();
        await using var owner = new TestNode(1, directory, maxForwarded: 1);
        await using var asker = new TestNode(2, directory);
        await using var agent = await owner.ConnectAgentAsync();
        var first = asker.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token);
        var request = await agent.NextAsync();

        var second = () => asker.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token);

        (await second.Should().ThrowAsync<AgentSendException>()).Which.Message.Should().Contain("takes no more");
        await agent.AnswerAsync(request, new CheckHealthAnswer());
        await first;
    }

    [Fact]
    public async Task An_agent_that_poses_as_a_node_is_not_served()
    {
        var directory = new InMemoryClusterDirectory();
        await using var node = new TestNode(1, directory);
        await using var other = new TestNode(3, directory);
        await using var victim = await node.ConnectAgentAsync();
        await using var stranger = await node.DialAsync();
        await using var agent = await node.DialAsync();
        await agent.BecomeReadyAsync("guid-8");

        await stranger.SendAsync(s_fromServer, new CheckHealthCommand());
        (await stranger.NextOrEndAsync()).Should().BeNull();
        await node.Log.NextAsync("poses as a kernel node");
        await agent.SendAsync(s_fromServer with { Flags = s_fromServer.Flags | FrameFlags.Control }, new CancelCommand { Sequence = 1 });
        (await agent.NextOrEndAsync()).Should().BeNull();
        await node.Log.NextAsync("poses as a kernel node");

        var asking = node.Server.SendAsync(7, new CheckHealthCommand { Wait = 1001 }, cancellation: Patience.Token);
        var request = await victim.NextAsync();
        request.Header.ManagementServerId.Should().Be(1);
        await victim.AnswerAsync(request, new CheckHealthAnswer());
        await asking;
    }

    [Fact]
    public async Task An_agent_that_answers_for_another_one_is_not_believed()
    {
        var directory = new InMemoryClusterDirectory();
        await using var node = new TestNode(1, directory);
        await using var asker = new TestNode(3, directory);
        await using var agent = await node.ConnectAgentAsync();
        await using var liar = await node.DialAsync();
        await liar.BecomeReadyAsync("guid-8");
        var asking = asker.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token);
        var request = await agent.NextAsync();

        await liar.AnswerAsync(request, new CheckHealthAnswer { Details = "a lie" });
        await node.Log.NextAsync("in the name of agent 7");
        await agent.AnswerAsync(request, new CheckHealthAnswer { Details = "true" });

        (await asking).Details.Should().Be("true");
    }

    [Fact]
    public async Task A_node_that_poses_as_another_one_is_not_served()
    {
        var directory = new InMemoryClusterDirectory();
        await using var node = new TestNode(1, directory);
        await using var other = new TestNode(2, directory);
        await using var third = new TestNode(3, directory);
        await using var false3 = await node.DialAsync(other.Certificate);

        await false3.SendAsync(s_fromServer, new CheckHealthCommand());

        (await false3.NextOrEndAsync()).Should().BeNull();
        await node.Log.NextAsync("poses as kernel node 3");
    }

    [Fact]
    public async Task A_node_with_another_certificate_than_the_directory_has_is_sent_nothing()
    {
        var directory = new InMemoryClusterDirectory();
        await using var asker = new TestNode(1, directory, new FlyingTime(TestNode.RetryPause));
        await using var other = new TestNode(2, directory);
        await using var agent = await other.ConnectAgentAsync();
        await directory.JoinAsync(new(2, "127.0.0.1", other.Server.EndPoint.Port, ClusterNode.FingerprintOf(asker.Certificate)), Patience.Token);

        var asking = () => asker.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token);

        (await asking.Should().ThrowAsync<AgentSendException>()).Which.Message.Should().Contain("does not show the certificate");
    }

    [Fact]
    public async Task An_agent_without_an_id_of_the_whole_cluster_is_refused()
    {
        await using var node = new TestNode(1, new InMemoryClusterDirectory(), listener: new());
        await using var agent = await node.DialAsync();

        await agent.StartAsync();

        await agent.NextAsync();
        (await agent.NextAsync()).Only<ReadyCommand>().RefusalReason.Should().Contain("the same on every node");
    }

    [Fact]
    public void A_cluster_whose_link_asks_for_no_certificates_is_refused()
    {
        var making = () => new AgentServer(new()
        {
            Link = new() { Certificate = TestAuthority.Known.Server, Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.None },
            Cluster = new() { Directory = new InMemoryClusterDirectory() },
        });

        making.Should().Throw<ArgumentException>().WithMessage("*certificates*");
    }
}
