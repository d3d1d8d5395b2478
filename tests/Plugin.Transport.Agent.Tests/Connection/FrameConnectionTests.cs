using System.Text;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

public sealed class FrameConnectionTests
{
    private static readonly FrameHeader s_request = new()
    {
        Flags = FrameFlags.Request | FrameFlags.InSequence | FrameFlags.FromServer, Sequence = 1, ManagementServerId = 2, AgentId = 3, Via = 3,
    };

    private static CancellationToken Cancellation => Patience.Token;

    [Fact]
    public async Task A_request_and_its_answer_go_through()
    {
        await using var pair = await ConnectionPair.ConnectAsync();

        await pair.Kernel.SendAsync(s_request, "[{}]"u8, Cancellation);
        using (var request = await ReceiveAsync(pair.Agent))
        {
            Text(request).Should().Be("[{}]");
            request.Header.Should().Be(s_request with { ContentLength = 4 });
            await pair.Agent.SendAsync(request.Header.ToAnswer(), "[1]"u8, Cancellation);
        }

        pair.Kernel.Outstanding.Should().Be(1);
        using var answer = await ReceiveAsync(pair.Kernel);
        Text(answer).Should().Be("[1]");
        answer.Header.Sequence.Should().Be(1);
        pair.Kernel.Outstanding.Should().Be(0);
    }

    [Theory]
    [InlineData(8_191)]
    [InlineData(16_344)]
    [InlineData(16_345)]
    [InlineData(5_000_000)]
    public async Task Content_of_any_length_goes_through_in_both_directions(int length)
    {
        await using var pair = await ConnectionPair.ConnectAsync();
        var content = new byte[length];
        new Random(length).NextBytes(content);

        await pair.Kernel.SendAsync(s_request, content, Cancellation);
        await pair.Agent.SendAsync(s_request.ToAnswer(), content, Cancellation);
        using var request = await ReceiveAsync(pair.Agent);
        using var answer = await ReceiveAsync(pair.Kernel);

        request.Content.Span.SequenceEqual(content).Should().BeTrue();
        answer.Content.Span.SequenceEqual(content).Should().BeTrue();
    }

    [Fact]
    public async Task Both_ends_may_send_more_than_sockets_hold_before_they_receive()
    {
        await using var pair = await ConnectionPair.ConnectAsync();
        var content = new byte[8_000];
        for (var i = 0; i < 256; i++)
        {
            await pair.Kernel.SendUnansweredAsync(s_request with { Sequence = i }, content, Cancellation);
            await pair.Agent.SendUnansweredAsync(s_request with { Sequence = i }, content, Cancellation);
        }

        for (var i = 0; i < 256; i++)
        {
            using var one = await ReceiveAsync(pair.Agent);
            using var other = await ReceiveAsync(pair.Kernel);
            one.Header.Sequence.Should().Be(i);
            other.Header.Sequence.Should().Be(i);
        }
    }

    [Fact]
    public async Task Requests_beyond_the_window_wait_for_answers_and_answers_do_not()
    {
        await using var pair = await ConnectionPair.ConnectAsync(new FrameConnectionOptions { Window = 2 });
        for (var i = 0; i < 4; i++)
        {
            await pair.Kernel.SendAsync(s_request with { Sequence = i }, "[]"u8, Cancellation);
        }

        await pair.Kernel.SendAsync(s_request.ToAnswer() with { Sequence = 100 }, "[]"u8, Cancellation);

        var received = new[] { await SequenceAsync(pair.Agent), await SequenceAsync(pair.Agent), await SequenceAsync(pair.Agent) };
        received.Should().BeEquivalentTo([0, 1, 100]);

        await pair.Agent.SendAsync(s_request.ToAnswer() with { Sequence = 1 }, "[]"u8, Cancellation);
        (await SequenceAsync(pair.Kernel)).Should().Be(1);
        (await SequenceAsync(pair.Agent)).Should().Be(2);

        pair.Kernel.Forget(0);
        (await SequenceAsync(pair.Agent)).Should().Be(3);
    }

    [Fact]
    public async Task A_full_queue_makes_senders_wait_and_cancellation_ends_the_wait()
    {
        await using var pair = await ConnectionPair.ConnectAsync(new FrameConnectionOptions { Window = 1, QueueCapacity = 2 });
        await pair.Kernel.SendAsync(s_request with { Sequence = 0 }, "[]"u8, Cancellation);
        (await SequenceAsync(pair.Agent)).Should().Be(0);
        await pair.Kernel.SendAsync(s_request with { Sequence = 1 }, "[]"u8, Cancellation);
        await pair.Kernel.SendAsync(s_request with { Sequence = 2 }, "[]"u8, Cancellation);

        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var cancelled = pair.Kernel.SendAsync(s_request with { Sequence = 3 }, "[]"u8, cancellation.Token).AsTask();
        var waiting = pair.Kernel.SendAsync(s_request with { Sequence = 4 }, "[]"u8, Cancellation).AsTask();
        waiting.IsCompleted.Should().BeFalse();

        await cancellation.CancelAsync();
        await FluentActions.Awaiting(() => cancelled).Should().ThrowAsync<OperationCanceledException>();
        pair.Kernel.Forget(0);
        (await SequenceAsync(pair.Agent)).Should().Be(1);
        await waiting;
    }

    [Fact]
    public async Task A_request_that_is_forgotten_before_its_turn_is_not_sent()
    {
        await using var pair = await ConnectionPair.ConnectAsync(new FrameConnectionOptions { Window = 1 });
        await pair.Kernel.SendAsync(s_request with { Sequence = 0 }, "[]"u8, Cancellation);
        (await SequenceAsync(pair.Agent)).Should().Be(0);
        await pair.Kernel.SendAsync(s_request with { Sequence = 1 }, "[]"u8, Cancellation);
        await pair.Kernel.SendAsync(s_request with { Sequence = 2 }, "[]"u8, Cancellation);

        pair.Kernel.Forget(1);
        pair.Kernel.Forget(0);

        (await SequenceAsync(pair.Agent)).Should().Be(2);
    }

    [Fact]
    public async Task A_close_sends_what_is_queued_and_the_peer_sees_the_end_between_two_frames()
    {
        await using var pair = await ConnectionPair.ConnectAsync();
        for (var i = 0; i < 100; i++)
        {
            await pair.Agent.SendAsync(s_request.ToAnswer() with { Sequence = i }, "[]"u8, Cancellation);
        }

        await pair.Agent.CloseAsync(Cancellation);

        for (var i = 0; i < 100; i++)
        {
            (await SequenceAsync(pair.Kernel)).Should().Be(i);
        }

        (await pair.Kernel.ReceiveAsync(Cancellation)).Should().BeNull();
        await FluentActions.Awaiting(() => pair.Agent.SendAsync(s_request, "[]"u8, Cancellation).AsTask()).Should().ThrowAsync<LinkException>();
    }

    [Fact]
    public async Task An_abort_ends_every_wait_with_its_reason()
    {
        await using var pair = await ConnectionPair.ConnectAsync(new FrameConnectionOptions { Window = 1, QueueCapacity = 1 });
        await pair.Agent.SendAsync(s_request, "[]"u8, Cancellation);
        (await SequenceAsync(pair.Kernel)).Should().Be(1);
        await pair.Agent.SendAsync(s_request, "[]"u8, Cancellation);
        var sending = pair.Agent.SendAsync(s_request, "[]"u8, Cancellation).AsTask();
        var receiving = pair.Agent.ReceiveAsync(Cancellation).AsTask();

        pair.Agent.Abort("the operator wants it");

        (await FluentActions.Awaiting(() => sending).Should().ThrowAsync<LinkException>()).WithMessage("the operator wants it");
        (await FluentActions.Awaiting(() => receiving).Should().ThrowAsync<LinkException>()).WithMessage("the operator wants it");
    }

    [Fact]
    public async Task A_cancelled_receive_loses_nothing()
    {
        await using var pair = await ConnectionPair.ConnectAsync();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var receiving = pair.Agent.ReceiveAsync(cancellation.Token).AsTask();

        await cancellation.CancelAsync();
        await FluentActions.Awaiting(() => receiving).Should().ThrowAsync<OperationCanceledException>();
        await pair.Kernel.SendAsync(s_request, "[]"u8, Cancellation);

        (await SequenceAsync(pair.Agent)).Should().Be(1);
    }

    [Fact]
    public async Task A_frame_of_another_version_ends_the_connection()
    {
        await using var pair = await ConnectionPair.ConnectAsync();
        using var outgoing = OutgoingFrame.Create(s_request, "[]"u8);
        (s_request with { Version = FrameVersion.V3, ContentLength = 2 }).WriteTo(outgoing.Buffer);
        pair.AgentLink.Write(outgoing);
        await pair.AgentLink.FlushAsync(Cancellation);

        await FluentActions.Awaiting(() => pair.Kernel.ReceiveAsync(Cancellation).AsTask()).Should().ThrowAsync<FrameException>();

        (await FluentActions.Awaiting(() => pair.Kernel.SendAsync(s_request, "[]"u8, Cancellation).AsTask()).Should().ThrowAsync<LinkException>())
            .Which.Message.Should().Contain("V3");
    }

    private static async Task<Frame> ReceiveAsync(FrameConnection connection) =>
        await connection.ReceiveAsync(Cancellation) ?? throw new InvalidOperationException("the connection ended");

    private static async Task<long> SequenceAsync(FrameConnection connection)
    {
        using var frame = await ReceiveAsync(connection);
        return frame.Header.Sequence;
    }

    private static string Text(Frame frame) => Encoding.UTF8.GetString(frame.Content.Span);
}
