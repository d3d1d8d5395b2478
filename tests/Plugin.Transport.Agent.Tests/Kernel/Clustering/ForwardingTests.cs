using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel.Clustering;

public sealed class ForwardingTests : IAsyncLifetime
{
    private static readonly AgentSendOptions s_inSequence = new() { InSequence = true };

    private readonly InMemoryClusterDirectory _directory = new();
    private readonly TestNode _owner;
    private readonly TestNode _second;
    private readonly TestNode _third;
    private TestAgent? _connected;

    public ForwardingTests()
    {
        _owner = new(1, _directory);
        _second = new(2, _directory);
        _third = new(3, _directory);
    }

    private TestAgent Agent => _connected!;

    public async ValueTask InitializeAsync() => _connected = await _owner.ConnectAgentAsync();

    public async ValueTask DisposeAsync()
    {
        await Agent.DisposeAsync();
        await _owner.DisposeAsync();
        await _second.DisposeAsync();
        await _third.DisposeAsync();
    }

    [Fact]
    public async Task Every_node_reaches_an_agent_of_one_of_them()
    {
        foreach (var (node, id) in new[] { (_second, 2), (_third, 3), (_owner, 1), (_second, 2) })
        {
            var asking = Ask(node, 1000 + id);
            var request = await Agent.NextAsync();
            request.Header.Should().BeEquivalentTo(new { ManagementServerId = (long)id, AgentId = 7L, Via = 7L, Flags = FrameFlags.Request | FrameFlags.FromServer | FrameFlags.StopOnError });
            WaitOf(request).Should().Be(1000 + id);
            await Agent.AnswerAsync(request, new CheckHealthAnswer { Details = $"for {id}" });

            (await asking).Details.Should().Be($"for {id}");
        }
    }

    [Fact]
    public async Task Many_commands_of_all_nodes_at_once_are_each_answered_once()
    {
        var asking = Enumerable.Range(1000, 90).Select(async i =>
            (await Ask(new[] { _owner, _second, _third }[i % 3], i, i % 5 == 0)).Details.Should().Be($"{i}")).ToArray();

        for (var i = 0; i < asking.Length; i++)
        {
            var request = await Agent.NextAsync();
            await Agent.AnswerAsync(request, new CheckHealthAnswer { Details = $"{WaitOf(request)}" });
        }

        await Task.WhenAll(asking);
    }

    [Fact]
    public async Task What_several_nodes_ask_in_sequence_runs_one_after_another()
    {
        var first = Ask(_second, 1001, inSequence: true);
        var current = await Agent.NextAsync();
        var second = Ask(_third, 1002, inSequence: true);
        var passing = Ask(_third, 1003);
        var passed = await Agent.NextAsync();

        // The one that passes came behind the second one on the same connection, so that one waits by now.
        WaitOf(passed).Should().Be(1003);
        var third = Ask(_owner, 1004, inSequence: true);
        await Agent.AnswerAsync(current, new CheckHealthAnswer());
        var next = await Agent.NextAsync();
        WaitOf(next).Should().Be(1002);
        await Agent.AnswerAsync(next, new CheckHealthAnswer());
        var last = await Agent.NextAsync();
        WaitOf(last).Should().Be(1004);
        await Agent.AnswerAsync(last, new CheckHealthAnswer());
        await Agent.AnswerAsync(passed, new CheckHealthAnswer());

        await Task.WhenAll(first, second, third, passing);
    }

    [Fact]
    public async Task What_the_asker_gives_up_lets_the_next_in_sequence_go()
    {
        using var giveUp = new CancellationTokenSource();
        var first = _second.Server.SendAsync(7, new CheckHealthCommand { Wait = 1001 }, s_inSequence, giveUp.Token);
        var current = await Agent.NextAsync();
        var second = Ask(_third, 1002, inSequence: true);

        await giveUp.CancelAsync();

        await first.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        var next = await Agent.NextAsync();
        WaitOf(next).Should().Be(1002);
        await Agent.AnswerAsync(next, new CheckHealthAnswer());
        await second;
        await Agent.AnswerAsync(current, new CheckHealthAnswer());
        await _second.Log.NextAsync("nobody waits for it any more");
    }

    [Fact]
    public async Task Who_waits_learns_that_the_owner_is_gone()
    {
        var asking = Ask(_second, 1001);
        await Agent.NextAsync();

        await _owner.DisposeAsync();

        (await asking.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Failure.Should().Be(CommandSendFailure.ConnectionLost);
        var later = () => Ask(_second, 1002);
        (await later.Should().ThrowAsync<AgentSendException>()).Which.Should().BeEquivalentTo(
            new { Failure = CommandSendFailure.Unreachable, Message = "agent 7 is connected to no kernel node" });
    }

    [Fact]
    public async Task Who_waits_learns_that_the_agent_has_left_the_owner()
    {
        var current = Ask(_second, 1001, inSequence: true);
        await Agent.NextAsync();
        var queued = Ask(_second, 1002, inSequence: true);

        await Agent.DisposeAsync();

        foreach (var asking in new[] { current, queued })
        {
            (await asking.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Failure
                .Should().BeOneOf(CommandSendFailure.ConnectionLost, CommandSendFailure.Unreachable);
        }
    }

    [Fact]
    public async Task What_an_asker_that_is_gone_has_asked_holds_nobody_back()
    {
        var lost = Ask(_second, 1001, inSequence: true);
        await Agent.NextAsync();
        var waiting = Ask(_third, 1002, inSequence: true);

        await _second.DisposeAsync();

        (await lost.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Message.Should().Contain("the kernel stops");
        var next = await Agent.NextAsync();
        WaitOf(next).Should().Be(1002);
        await Agent.AnswerAsync(next, new CheckHealthAnswer());
        await waiting;
    }

    [Fact]
    public async Task An_agent_that_goes_over_to_another_node_answers_from_there()
    {
        var asking = Ask(_third, 1001);
        var request = await Agent.NextAsync();

        await using var moved = await _second.ConnectAgentAsync();
        await Agent.DisposeAsync();
        await _owner.Log.NextAsync("has gone over to kernel node 2");
        await moved.AnswerAsync(request, new CheckHealthAnswer { Details = "from there" });

        (await asking).Details.Should().Be("from there");
        var later = Ask(_owner, 1002);
        await moved.AnswerAsync(await moved.NextAsync(), new CheckHealthAnswer { Details = "found" });
        (await later).Details.Should().Be("found");
    }

    private static int WaitOf(Received request) => request.Objects[0].Should().BeAssignableTo<Command>().Subject.Wait;

    private static Task<CheckHealthAnswer> Ask(TestNode node, int wait, bool inSequence = false) =>
        node.Server.SendAsync(7, new CheckHealthCommand { Wait = wait }, inSequence ? s_inSequence : null, Patience.Token);
}
