using System.Collections.Concurrent;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class PipelineLaneTests : IDisposable
{
    private readonly PipelineBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Mutations_of_one_vm_run_one_after_another_in_order_of_arrival()
    {
        var gate = new Gate();
        var order = new ConcurrentQueue<string?>();
        var running = 0;
        var most = 0;
        _bench.Plugin.Start = async (command, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            order.Enqueue(command.Volume);
            await gate.PassAsync(CancellationToken.None);
            Interlocked.Decrement(ref running);
            return new StartAnswer();
        };

        var all = Enumerable.Range(0, 20)
            .Select(i => _bench.StartAsync(new StartCommand { VmName = "i-2-3-VM", Volume = $"v{i}" }))
            .ToList();
        await gate.Entered;
        gate.Open();
        await PipelineBench.InTime(Task.WhenAll(all));

        order.Should().Equal(Enumerable.Range(0, 20).Select(static i => $"v{i}"));
        most.Should().Be(1);
        _bench.Pipeline.Lanes.Count.Should().Be(0);
    }

    [Fact]
    public async Task Mutations_of_different_vms_run_side_by_side()
    {
        var entered = 0;
        var allIn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new Gate();
        _bench.Plugin.Start = async (_, _) =>
        {
            if (Interlocked.Increment(ref entered) == 10)
            {
                allIn.SetResult();
            }

            await gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };

        var all = Enumerable.Range(0, 10).Select(i => _bench.StartAsync(new StartCommand { VmName = $"i-2-{i}-VM" })).ToList();

        await PipelineBench.InTime(allIn.Task);
        gate.Open();
        await PipelineBench.InTime(Task.WhenAll(all));
    }

    [Fact]
    public async Task A_status_check_does_not_wait_behind_a_long_mutation_of_the_same_vm()
    {
        var gate = new Gate();
        _bench.Plugin.Start = async (_, _) =>
        {
            await gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        var start = _bench.StartAsync(new StartCommand { VmName = "i-2-3-VM" });
        await gate.Entered;

        var check = await PipelineBench.InTime(_bench.CheckAsync(new CheckCommand { VmName = "i-2-3-VM" }));

        check.State.Should().Be("PowerOn");
        gate.Open();
        await PipelineBench.InTime(start);
    }

    [Fact]
    public async Task No_more_mutations_run_than_the_cap_allows()
    {
        using var bench = new PipelineBench(static options => options.MaxParallelMutations = 2);
        var gates = Enumerable.Range(0, 3).ToDictionary(static i => $"vm{i}", static _ => new Gate());
        bench.Plugin.Start = async (command, _) =>
        {
            await gates[command.VmName!].PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        var all = Enumerable.Range(0, 3).Select(i => bench.StartAsync(new StartCommand { VmName = $"vm{i}" })).ToList();
        await gates["vm0"].Entered;
        await gates["vm1"].Entered;

        all[2].IsCompleted.Should().BeFalse();
        gates["vm0"].Open();
        await gates["vm2"].Entered;
        gates["vm1"].Open();
        gates["vm2"].Open();
        await PipelineBench.InTime(Task.WhenAll(all));
    }

    [Fact]
    public async Task Waiting_for_a_lane_ends_at_the_deadline_and_the_handler_is_never_called()
    {
        var gate = new Gate();
        var calls = 0;
        _bench.Plugin.Start = async (_, _) =>
        {
            Interlocked.Increment(ref calls);
            await gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        var first = _bench.StartAsync(new StartCommand { VmName = "a" });
        await gate.Entered;
        var second = _bench.StartAsync(new StartCommand { VmName = "a", Wait = 60 });

        _bench.Time.Advance(TimeSpan.FromSeconds(60));
        var answer = await PipelineBench.InTime(second);

        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("StartCommand timed out after 60 s");
        gate.Open();
        await PipelineBench.InTime(first);
        calls.Should().Be(1);
    }
}
