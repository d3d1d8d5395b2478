using System.Collections.Concurrent;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Lanes;

public sealed class LaneSetTests
{
    private readonly LaneSet _lanes = new();

    [Fact]
    public async Task Work_on_one_key_takes_its_turn_in_order_of_arrival()
    {
        var first = await _lanes.EnterAsync(["vm:a"], CancellationToken.None);
        var second = _lanes.EnterAsync(["vm:a"], CancellationToken.None);
        var third = _lanes.EnterAsync(["vm:a"], CancellationToken.None);

        second.IsCompleted.Should().BeFalse();
        first.Dispose();
        var ticket = await PipelineBench.InTime(second.AsTask());
        third.IsCompleted.Should().BeFalse();
        ticket.Dispose();
        (await PipelineBench.InTime(third.AsTask())).Dispose();
    }

    [Fact]
    public void Work_on_other_keys_does_not_wait()
    {
        _lanes.EnterAsync(["vm:a"], CancellationToken.None).AsTask().IsCompleted.Should().BeTrue();
        _lanes.EnterAsync(["vm:b"], CancellationToken.None).AsTask().IsCompleted.Should().BeTrue();
    }

    [Fact]
    public async Task Work_that_waits_for_one_of_two_keys_is_ahead_of_later_work_on_the_other()
    {
        var onA = await _lanes.EnterAsync(["a"], CancellationToken.None);
        var onBoth = _lanes.EnterAsync(["b", "a"], CancellationToken.None);
        var onB = _lanes.EnterAsync(["b"], CancellationToken.None);

        onB.IsCompleted.Should().BeFalse();
        onA.Dispose();
        (await PipelineBench.InTime(onBoth.AsTask())).Dispose();
        (await PipelineBench.InTime(onB.AsTask())).Dispose();
    }

    [Fact]
    public async Task A_cancelled_waiter_leaves_the_queue_and_lets_the_next_one_pass()
    {
        using var cancellation = new CancellationTokenSource();
        var first = await _lanes.EnterAsync(["a"], CancellationToken.None);
        var second = _lanes.EnterAsync(["a", "b"], cancellation.Token);
        var third = _lanes.EnterAsync(["b"], CancellationToken.None);

        await cancellation.CancelAsync();

        await second.Invoking(async waiting => await waiting).Should().ThrowAsync<OperationCanceledException>();
        (await PipelineBench.InTime(third.AsTask())).Dispose();
        first.Dispose();
        _lanes.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_key_that_is_named_twice_counts_once()
    {
        var ticket = await PipelineBench.InTime(_lanes.EnterAsync(["a", "a"], CancellationToken.None).AsTask());
        ticket.Dispose();
        ticket.Dispose();

        _lanes.Count.Should().Be(0);
    }

    [Fact]
    public async Task Work_on_many_overlapping_keys_never_locks_up_never_overlaps_and_leaves_no_lane_behind()
    {
        var busy = new ConcurrentDictionary<string, int>();
        var overlaps = 0;
        var work = Enumerable.Range(0, 500).Select(i => Task.Run(async () =>
        {
            var random = new Random(i);
            string[] keys = [$"k{random.Next(6)}", $"k{random.Next(6)}", $"k{random.Next(6)}"];
            using var ticket = await _lanes.EnterAsync(keys, CancellationToken.None);
            foreach (var key in ticket.Keys.Distinct())
            {
                Interlocked.Add(ref overlaps, busy.AddOrUpdate(key, 1, static (_, count) => count + 1) - 1);
            }

            await Task.Yield();
            foreach (var key in ticket.Keys.Distinct())
            {
                busy.AddOrUpdate(key, 0, static (_, count) => count - 1);
            }
        }));

        await PipelineBench.InTime(Task.WhenAll(work));

        overlaps.Should().Be(0);
        _lanes.Count.Should().Be(0);
    }
}
