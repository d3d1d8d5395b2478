using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class SendTests
{
    private static readonly AgentSendOptions s_inSequence = new() { InSequence = true };

    [Fact]
    public async Task A_batch_is_answered_in_its_order()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        var sending = connected.SendAsync([new CheckHealthCommand(), new CheckHealthCommand()], new() { StopOnError = false }, Patience.Token);
        var request = await agent.NextAsync();
        request.Header.Flags.Should().Be(FrameFlags.Request | FrameFlags.FromServer);
        request.Objects.Should().HaveCount(2);
        await agent.AnswerAsync(request, new CheckHealthAnswer(), new Answer { Details = "second" });

        var answers = await sending;
        answers[0].Should().BeOfType<CheckHealthAnswer>();
        answers[1].Details.Should().Be("second");
        connected.Outstanding.Should().Be(0);
    }

    [Fact]
    public async Task In_sequence_one_is_sent_when_the_one_before_it_is_answered_and_others_pass_by()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        var first = connected.SendAsync(new CheckHealthCommand { Wait = 1001 }, s_inSequence, cancellation: Patience.Token);
        var second = connected.SendAsync(new CheckHealthCommand { Wait = 1002 }, s_inSequence, cancellation: Patience.Token);
        var third = connected.SendAsync(new CheckHealthCommand { Wait = 1003 }, cancellation: Patience.Token);

        var started = new[] { await agent.NextAsync(), await agent.NextAsync() };
        started.Select(WaitOf).Should().BeEquivalentTo([1001, 1003]);
        var current = started.Single(request => WaitOf(request) == 1001);
        await agent.AnswerAsync(started.Single(request => WaitOf(request) == 1003), new CheckHealthAnswer());
        await third;
        second.IsCompleted.Should().BeFalse();
        await agent.AnswerAsync(current, new CheckHealthAnswer());
        await first;
        var next = await agent.NextAsync();
        WaitOf(next).Should().Be(1002);
        next.Header.Sequence.Should().Be(current.Header.Sequence + 1);
        await agent.AnswerAsync(next, new CheckHealthAnswer());
        await second;
    }

    [Fact]
    public async Task One_that_is_given_up_in_the_queue_is_never_sent_and_holds_nobody_back()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        using var cancellation = new CancellationTokenSource();

        var first = connected.SendAsync(new CheckHealthCommand { Wait = 1001 }, s_inSequence, cancellation: Patience.Token);
        var second = connected.SendAsync(new CheckHealthCommand { Wait = 1002 }, s_inSequence, cancellation.Token);
        var third = connected.SendAsync(new CheckHealthCommand { Wait = 1003 }, s_inSequence, cancellation: Patience.Token);
        var current = await agent.NextAsync();
        await cancellation.CancelAsync();
        await second.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        third.IsCompleted.Should().BeFalse();
        await agent.AnswerAsync(current, new CheckHealthAnswer());
        await first;

        var next = await agent.NextAsync();

        WaitOf(next).Should().Be(1003);
        await agent.AnswerAsync(next, new CheckHealthAnswer());
        await third;
    }

    [Fact]
    public async Task An_answer_after_the_time_is_shown_to_the_listener_and_the_queue_goes_on()
    {
        var tooShort = TimeSpan.FromSeconds(17);
        await using var kernel = new TestKernel(time: new FlyingTime(tooShort));
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        // The time may be over before the batch is sent at all, so the request comes from one that was sent before.
        var earlier = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        var request = await agent.NextAsync();
        await agent.AnswerAsync(request, new CheckHealthAnswer());
        await earlier;
        var late = () => connected.SendAsync(new CheckHealthCommand(), s_inSequence with { Timeout = tooShort }, cancellation: Patience.Token);
        (await late.Should().ThrowAsync<AgentSendException>()).Which.Should().BeEquivalentTo(
            new { Failure = CommandSendFailure.TimedOut, Message = $"{connected} did not answer within 17 s" });
        await agent.AnswerAsync(request with { Header = request.Header with { Sequence = request.Header.Sequence + 1 } }, new CheckHealthAnswer());

        await kernel.Log.NextAsync("nobody waits for it any more");
        var shown = await kernel.Listener.Late.Reader.ReadAsync(Patience.Token);
        shown.Sequence.Should().Be(request.Header.Sequence + 1);
        shown.Answers.Should().ContainSingle().Which.Should().BeOfType<CheckHealthAnswer>();
        var next = connected.SendAsync(new CheckHealthCommand { Wait = 1005 }, s_inSequence, cancellation: Patience.Token);
        Received received;
        do
        {
            received = await agent.NextAsync();
        }
        while (WaitOf(received) != 1005);
        await agent.AnswerAsync(received, new CheckHealthAnswer());
        await next;
    }

    [Fact]
    public async Task Who_waits_for_a_lost_agent_learns_of_it()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        var current = connected.SendAsync(new CheckHealthCommand(), s_inSequence, cancellation: Patience.Token);
        var queued = connected.SendAsync(new CheckHealthCommand(), s_inSequence, cancellation: Patience.Token);
        await agent.NextAsync();

        await agent.DisposeAsync();

        foreach (var sending in new[] { current, queued })
        {
            var failure = await sending.Invoking(task => task).Should().ThrowAsync<AgentSendException>();
            failure.Which.Failure.Should().Be(CommandSendFailure.ConnectionLost);
            failure.Which.Message.Should().StartWith("agent 1 (host-1) is gone: ");
        }

        await kernel.Listener.Lost.Reader.ReadAsync(Patience.Token);
        connected.State.Should().Be(AgentState.Lost);
        var late = () => connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        (await late.Should().ThrowAsync<AgentSendException>()).Which.Failure.Should().Be(CommandSendFailure.ConnectionLost);
    }

    [Fact]
    public async Task Who_waits_learns_that_the_kernel_stops()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        var sending = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        await agent.NextAsync();

        await kernel.Server.StopAsync();

        (await sending.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Message.Should().Contain("the kernel stops");
        (await agent.NextOrEndAsync()).Should().BeNull();
    }

    [Fact]
    public async Task Answers_that_the_kernel_could_not_read_fail_the_batch_and_name_the_class()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        var unknown = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        await agent.AnswerAsync(await agent.NextAsync(), new UnknownWireObject("org.example.NewAnswer", "{}"u8.ToArray()));
        var other = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        await agent.AnswerAsync(await agent.NextAsync(), new UnsupportedAnswer { Result = false, Details = "not served" });

        (await unknown.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Message.Should().Contain("org.example.NewAnswer");
        (await other.Invoking(task => task).Should().ThrowAsync<AgentSendException>()).Which.Message
            .Should().Contain("UnsupportedAnswer instead of CheckHealthAnswer: not served");
    }

    [Fact]
    public async Task An_answer_without_the_flag_of_its_request_is_taken_and_complained_about()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        var sending = connected.SendAsync(new CheckHealthCommand(), s_inSequence, cancellation: Patience.Token);
        var request = await agent.NextAsync();
        await agent.AnswerAsync(request with { Header = request.Header with { Flags = FrameFlags.Request | FrameFlags.FromServer } }, new CheckHealthAnswer());

        await sending;
        await kernel.Log.NextAsync("without the in-sequence flag");
    }

    [Fact]
    public async Task Never_more_than_the_window_is_unanswered_and_none_of_many_is_lost()
    {
        const int Window = 8;
        await using var kernel = new TestKernel(connection: new() { Window = Window });
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        var sending = Enumerable.Range(1, 300).Select(async i => (i, answer: await connected.SendAsync(new CheckHealthCommand { Wait = i + 1000 }, cancellation: Patience.Token))).ToArray();

        var answered = 0;
        while (answered < sending.Length)
        {
            var unanswered = new List<Received>();
            for (var i = 0; i < Math.Min(Window, sending.Length - answered); i++)
            {
                unanswered.Add(await agent.NextAsync());
            }

            connected.Outstanding.Should().BeLessThanOrEqualTo(Window);
            foreach (var request in unanswered)
            {
                await agent.AnswerAsync(request, new CheckHealthAnswer { Details = $"{WaitOf(request) - 1000}" });
                answered++;
            }
        }

        foreach (var (i, answer) in await Task.WhenAll(sending))
        {
            answer.Details.Should().Be($"{i}");
        }
    }

    private static int WaitOf(Received request) => request.Objects[0].Should().BeAssignableTo<Command>().Subject.Wait;
}
