using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

/// <summary>Runs alone: allocations are counted for the whole process, because a connection's work moves between threads.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    private const int Commands = 5_000;

    private static readonly FrameHeader s_request = new() { Flags = FrameFlags.Request | FrameFlags.FromServer, AgentId = 7, Via = 7 };

    [Theory]
    [InlineData(1, 300)]
    [InlineData(32, 3_000)]
    public async Task A_command_and_its_answer_allocate_nothing_in_steady_state(int outstanding, int length)
    {
        await using var pair = await ConnectionPair.ConnectAsync();
        var serving = ServeAsync(pair.Agent);
        var content = new byte[length];
        await RunAsync(pair.Kernel, content, outstanding, Commands);
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await RunAsync(pair.Kernel, content, outstanding, Commands);
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        await pair.Kernel.CloseAsync(Patience.Token);
        await serving;

        // A few bytes for each thousand commands are the thread pool's and the array pool's.
        (least / (double)Commands).Should().BeLessThan(1);
    }

    private static async Task RunAsync(FrameConnection kernel, byte[] content, int outstanding, int count)
    {
        for (var sent = 0; sent < outstanding; sent++)
        {
            await kernel.SendAsync(s_request with { Sequence = sent }, content, CancellationToken.None);
        }

        for (var received = 0; received < count; received++)
        {
            using var answer = (await kernel.ReceiveAsync(CancellationToken.None))!.Value;
            if (received + outstanding < count)
            {
                await kernel.SendAsync(s_request with { Sequence = received + outstanding }, content, CancellationToken.None);
            }
        }
    }

    private static async Task ServeAsync(FrameConnection agent)
    {
        while (await agent.ReceiveAsync(CancellationToken.None) is { } frame)
        {
            using (frame)
            {
                await agent.SendAsync(frame.Header.ToAnswer(), frame.Content.Span, CancellationToken.None);
            }
        }
    }
}
