using System.Collections.Concurrent;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Lanes;

public sealed class LaneSetTests
{
    private readonly LaneSet _lanes = new();

    [Fact]
    public async Task Work_on_one_key_takes_its_turn_in_order_of_arrival()
    {
        var first = TicketFor("a");
        var second = TicketFor("a");
        var third = TicketFor("a");
        _lanes.TryEnter(first).Should().BeTrue();
        _lanes.TryEnter(second).Should().BeFalse();
        _lanes.TryEnter(third).Should().BeFalse();

        _lanes.Leave(first);
        await TurnOf(second);
        third.Turn!.Task.IsCompleted.Should().BeFalse();
        _lanes.Leave(second);
        await TurnOf(third);
        _lanes.Leave(third);

        _lanes.Count.Should().Be(0);
    }

    [Fact]
    public void Work_on_other_keys_does_not_wait()
    {
        _lanes.TryEnter(TicketFor("a")).Should().BeTrue();
        _lanes.TryEnter(TicketFor("b")).Should().BeTrue();
    }

    [Fact]
    public void A_vm_and_a_volume_of_one_name_have_lanes_of_their_own()
    {
        var vm = new LaneTicket();
        vm.Keys.Add(new ResourceKey("vm", "a"));

        _lanes.TryEnter(TicketFor("a")).Should().BeTrue();
        _lanes.TryEnter(vm).Should().BeTrue();
    }

    [Fact]
    public async Task Work_that_waits_for_one_of_two_keys_is_ahead_of_later_work_on_the_other()
    {
        var onA = TicketFor("a");
        var onBoth = TicketFor("b", "a");
        var onB = TicketFor("b");
        _lanes.TryEnter(onA).Should().BeTrue();
        _lanes.TryEnter(onBoth).Should().BeFalse();
        _lanes.TryEnter(onB).Should().BeFalse();

        _lanes.Leave(onA);
        await TurnOf(onBoth);
        onB.Turn!.Task.IsCompleted.Should().BeFalse();
        _lanes.Leave(onBoth);
        await TurnOf(onB);
    }

    [Fact]
    public async Task A_cancelled_waiter_leaves_the_queue_and_lets_the_next_one_pass()
    {
        using var cancellation = new CancellationTokenSource();
        var first = TicketFor("a");
        var second = TicketFor("a", "b");
        var third = TicketFor("b");
        _lanes.TryEnter(first);
        _lanes.TryEnter(second);
        _lanes.TryEnter(third).Should().BeFalse();
        var waiting = _lanes.WaitAsync(second, cancellation.Token);

        await cancellation.CancelAsync();

        await waiting.Invoking(static async task => await task).Should().ThrowAsync<OperationCanceledException>();
        await TurnOf(third);
        _lanes.Leave(third);
        _lanes.Leave(first);
        _lanes.Count.Should().Be(0);
    }

    [Fact]
    public void A_key_that_is_named_twice_counts_once_and_a_ticket_is_left_once()
    {
        var ticket = TicketFor("a", "b", "a");

        _lanes.TryEnter(ticket).Should().BeTrue();
        _lanes.Leave(ticket);
        _lanes.Leave(ticket);

        _lanes.Count.Should().Be(0);
    }

    [Fact]
    public void A_ticket_may_be_used_again()
    {
        var ticket = TicketFor("a");
        _lanes.TryEnter(ticket);
        _lanes.Leave(ticket);
        ticket.Keys.Clear();
        ticket.Keys.Add(new ResourceKey("volume", "b"));

        _lanes.TryEnter(ticket).Should().BeTrue();
        _lanes.TryEnter(TicketFor("a")).Should().BeTrue();
        _lanes.TryEnter(TicketFor("b")).Should().BeFalse();
    }

    [Fact]
    public async Task Work_on_many_overlapping_keys_never_locks_up_never_overlaps_and_leaves_no_lane_behind()
    {
        var busy = new ConcurrentDictionary<ResourceKey, int>();
        var overlaps = 0;
        var work = Enumerable.Range(0, 500).Select(i => Task.Run(async () =>
        {
            var random = new Random(i);
            var ticket = TicketFor($"k{random.Next(6)}", $"k{random.Next(6)}", $"k{random.Next(6)}");
            if (!_lanes.TryEnter(ticket))
            {
                await _lanes.WaitAsync(ticket, CancellationToken.None);
            }

            foreach (var key in ticket.Keys)
            {
                Interlocked.Add(ref overlaps, busy.AddOrUpdate(key, 1, static (_, count) => count + 1) - 1);
            }

            await Task.Yield();
            foreach (var key in ticket.Keys)
            {
                busy.AddOrUpdate(key, 0, static (_, count) => count - 1);
            }

            _lanes.Leave(ticket);
        }));

        await PipelineBench.InTime(Task.WhenAll(work));

        overlaps.Should().Be(0);
        _lanes.Count.Should().Be(0);
    }

    private static LaneTicket TicketFor(params string[] names)
    {
        var ticket = new LaneTicket();
        ticket.Keys.AddRange(names.Select(static name => new ResourceKey("volume", name)));
        return ticket;
    }

    private Task TurnOf(LaneTicket ticket) => PipelineBench.InTime(_lanes.WaitAsync(ticket, CancellationToken.None));
}
