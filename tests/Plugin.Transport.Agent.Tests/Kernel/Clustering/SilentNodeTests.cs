using Plugin.Abstractions;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel.Clustering;

/// <summary>Nodes that vanish without closing their connections.</summary>
public sealed class SilentNodeTests
{
    private static readonly FrameHeader s_ofNode3 = new()
    {
        Flags = FrameFlags.Request | FrameFlags.FromServer, Sequence = 1, ManagementServerId = 3, AgentId = 7, Via = 7,
    };

    private readonly ManualTime _time = new();
    private readonly InMemoryClusterDirectory _directory = new();

    [Fact]
    public async Task What_waits_for_a_node_that_says_nothing_fails_after_three_pings()
    {
        using var listener = new Listener();
        await _directory.JoinAsync(new(9, "127.0.0.1", listener.Port, ClusterNode.FingerprintOf(TestAuthority.Known.Server)), Patience.Token);
        await _directory.ClaimAsync(7, 9, Patience.Token);
        await using var asker = new TestNode(1, _directory, _time);
        var asking = asker.Server.SendAsync(7, new CheckHealthCommand(), cancellation: Patience.Token);
        await using var silent = new TestAgent(new FrameConnection(await listener.AcceptAsync(LinkPair.ServerOptions)));
        var isPing = new List<bool>();
        for (var frame = 0; frame < 2; frame++)
        {
            isPing.Add((await silent.NextAsync()).Objects[0] is PingCommand);
        }

        isPing.Should().BeEquivalentTo([true, false], "the request and the first ping may come in any order");
        for (var ping = 0; ping < 3; ping++)
        {
            asking.IsCompleted.Should().BeFalse();
            await PassAsync();
        }

        var failed = (await asking.Invoking(static task => task).Should().ThrowAsync<AgentSendException>()).Which;
        failed.Failure.Should().Be(CommandSendFailure.ConnectionLost);
        failed.Message.Should().Contain("kernel node 9").And.Contain("nothing was heard of it for 15 s");
        await asker.Log.NextAsync("The connection to kernel node 9 is over: nothing was heard of it for 15 s");
    }

    [Fact]
    public async Task A_node_that_is_asked_says_that_it_is_there()
    {
        await using var node = new TestNode(1, _directory);
        await using var other = new TestNode(3, _directory);
        await using var asking = await node.DialAsync(other.Certificate);

        await asking.SendAsync(s_ofNode3 with { Flags = s_ofNode3.Flags | FrameFlags.Control, Sequence = -1 }, new PingCommand());

        var answer = await asking.NextAsync();
        answer.Header.Should().BeEquivalentTo(new { Sequence = -1L, ManagementServerId = 3L, IsRequest = false, IsFromServer = false });
    }

    [Fact]
    public async Task What_a_node_asked_is_forgotten_when_it_asks_no_more_whether_anybody_is_there()
    {
        await using var owner = new TestNode(1, _directory, _time);
        await using var gone = new TestNode(3, _directory);
        await using var agent = await owner.ConnectAgentAsync();
        await using var asking = await owner.DialAsync(gone.Certificate);
        await asking.SendAsync(s_ofNode3 with { Flags = s_ofNode3.Flags | FrameFlags.InSequence }, new CheckHealthCommand { Wait = 1001 });
        await agent.NextAsync();
        await asking.SendAsync(s_ofNode3 with { Flags = s_ofNode3.Flags | FrameFlags.Control, Sequence = -1 }, new PingCommand());
        await asking.NextAsync();
        var waiting = owner.Server.SendAsync(7, new CheckHealthCommand { Wait = 1002 }, new() { InSequence = true }, Patience.Token);

        // What came with the ping counts for the first interval.
        for (var interval = 0; interval < 4; interval++)
        {
            await PassAsync();
        }

        (await asking.NextOrEndAsync()).Should().BeNull();
        await owner.Log.NextAsync("nothing was heard of it for 15 s");
        var next = await agent.NextAsync();
        next.Only<CheckHealthCommand>().Wait.Should().Be(1002);
        await agent.AnswerAsync(next, new CheckHealthAnswer());
        await waiting;
    }

    [Fact]
    public async Task A_node_that_is_heard_now_and_then_is_not_silent()
    {
        var pulse = new PeerPulse(new() { Directory = _directory }, _time);
        using var end = new CancellationTokenSource();
        var pings = 0;
        var silence = pulse.WaitForSilenceAsync(() => pings++, end.Token);

        for (var interval = 1; interval <= 9; interval++)
        {
            if (interval % 3 == 0)
            {
                pulse.Heard();
            }

            await PassAsync();
        }

        silence.IsCompleted.Should().BeFalse();
        pings.Should().BeInRange(9, 10);
        await end.CancelAsync();
        await silence.Invoking(static task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(5, 0)]
    public void A_cluster_that_could_not_wait_is_refused(int seconds, int silentPings)
    {
        var making = () => new AgentServer(new()
        {
            Link = LinkPair.ServerOptions,
            Cluster = new() { Directory = _directory, PingInterval = TimeSpan.FromSeconds(seconds), SilentPings = silentPings },
        });

        making.Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Lets one interval pass, once somebody waits for it.</summary>
    private async Task PassAsync()
    {
        var patience = Patience.Token;
        while (_time.TimersDueWithin(TestNode.PingInterval) == 0)
        {
            patience.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        _time.Advance(TestNode.PingInterval);
    }
}
