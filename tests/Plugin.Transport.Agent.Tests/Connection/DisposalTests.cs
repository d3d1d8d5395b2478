using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

public sealed class DisposalTests
{
    private static readonly FrameHeader s_request = new() { Flags = FrameFlags.Request, Sequence = 1 };

    [Fact]
    public async Task A_connection_may_be_disposed_in_the_middle_of_anything()
    {
        for (var after = 0; after < 16; after++)
        {
            await using var pair = await ConnectionPair.ConnectAsync();
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var length = 100 << (after % 6);
            var talking = new[]
            {
                ReceiveAsync(pair.Agent, after, reached), ReceiveAsync(pair.Kernel, count: int.MaxValue, reached: null),
                SendAsync(pair.Kernel, length), SendAsync(pair.Agent, length),
            };

            await reached.Task.WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
            await pair.Agent.DisposeAsync();

            await Task.WhenAll(talking).WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_connection_may_be_disposed_twice_and_used_no_more()
    {
        await using var pair = await ConnectionPair.ConnectAsync();

        await pair.Agent.DisposeAsync();
        await pair.Agent.DisposeAsync();

        await FluentActions.Awaiting(() => pair.Agent.ReceiveAsync(Patience.Token).AsTask()).Should().ThrowAsync<LinkException>();
        await FluentActions.Awaiting(() => pair.Agent.SendAsync(s_request, "[]"u8, Patience.Token).AsTask()).Should().ThrowAsync<LinkException>();
    }

    private static async Task SendAsync(FrameConnection connection, int length)
    {
        var content = new byte[length];
        var patience = Patience.Token;

        // Sending only waits when the queue is full; the others must get to their work before.
        await Task.Yield();
        try
        {
            while (true)
            {
                await connection.SendUnansweredAsync(s_request, content, patience);
            }
        }
        catch (LinkException)
        {
            // The connection has ended, as it must.
        }
    }

    private static async Task ReceiveAsync(FrameConnection connection, int count, TaskCompletionSource? reached)
    {
        var patience = Patience.Token;
        try
        {
            for (var received = 0; await connection.ReceiveAsync(patience) is { } frame; received++)
            {
                frame.Dispose();
                if (received == count)
                {
                    reached!.SetResult();
                }
            }
        }
        catch (LinkException)
        {
            // The connection has ended, as it must.
        }
    }
}
