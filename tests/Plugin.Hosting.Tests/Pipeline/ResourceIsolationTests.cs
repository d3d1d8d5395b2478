using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class ResourceIsolationTests : IDisposable
{
    private readonly PipelineBench _bench = new(static options =>
    {
        options.MaxParallelMutations = 2;
        options.MaxParallelReads = 2;
        options.SharedKinds = "volume, pool";
    });

    private readonly ScriptedPlugin _stuck = new();
    private readonly ScriptedPlugin _well = new();
    private readonly Gate _gate = new();

    public ResourceIsolationTests()
    {
        _stuck.Start = async (_, _) =>
        {
            await _gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        _stuck.Check = async (_, _) =>
        {
            await _gate.PassAsync(CancellationToken.None);
            return new CheckAnswer();
        };
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_stuck_device_takes_no_lane_and_no_place_of_another()
    {
        var starts = Enumerable.Range(0, 50).Select(i => StartAsync(_stuck, $"i-2-{i}-VM")).ToList();
        var checks = Enumerable.Range(0, 50).Select(_ => CheckAsync(_stuck)).ToList();
        await _gate.Entered;

        for (var i = 0; i < 50; i++)
        {
            (await PipelineBench.InTime(StartAsync(_well, $"i-2-{i}-VM"))).Result.Should().BeTrue();
            (await PipelineBench.InTime(CheckAsync(_well))).Result.Should().BeTrue();
        }

        starts.Concat(checks).Should().OnlyContain(static pending => !pending.IsCompleted);
        _gate.Open();
        await PipelineBench.InTime(Task.WhenAll(starts.Concat(checks)));
        _bench.Pipeline.Lanes.Count.Should().Be(0);
    }

    [Fact]
    public async Task A_shared_thing_is_worked_on_by_one_resource_at_a_time()
    {
        var first = StartAsync(_stuck, "i-2-3-VM", "shared");
        await _gate.Entered;

        var second = StartAsync(_well, "i-2-4-VM", "shared");

        second.IsCompleted.Should().BeFalse();
        _gate.Open();
        await PipelineBench.InTime(Task.WhenAll(first, second));
    }

    [Fact]
    public async Task Work_outside_the_dispatch_table_takes_the_places_of_its_resource()
    {
        var checks = Enumerable.Range(0, 10).Select(_ => ReportAsync(_stuck, async context =>
        {
            await _gate.PassAsync(CancellationToken.None);
            return 1;
        })).ToList();
        await _gate.Entered;

        (await PipelineBench.InTime(ReportAsync(_well, static _ => new(2)))).Value.Should().Be(2);
        (await PipelineBench.InTime(ReportAsync(null, static _ => new(3)))).Value.Should().Be(3);

        _gate.Open();
        await PipelineBench.InTime(Task.WhenAll(checks));
    }

    [Fact]
    public async Task A_draining_process_refuses_resources_that_it_has_not_met_before()
    {
        await PipelineBench.InTime(CheckAsync(_well));
        await PipelineBench.InTime(_bench.Pipeline.DrainAsync(TimeSpan.Zero));

        (await PipelineBench.InTime(CheckAsync(new ScriptedPlugin()))).Result.Should().BeFalse();
        (await PipelineBench.InTime(CheckAsync(_well))).Result.Should().BeFalse();
    }

    private Task<Answer> StartAsync(ScriptedPlugin plugin, string vm, string? volume = null) =>
        _bench.Pipeline.RunAsync(
            CommandRequest.For(plugin, plugin.StartRoute, "r", new StartCommand { VmName = vm, Volume = volume }), CancellationToken.None).AsTask();

    private Task<Answer> CheckAsync(ScriptedPlugin plugin) =>
        _bench.Pipeline.RunAsync(CommandRequest.For(plugin, plugin.CheckRoute, "r", new CheckCommand()), CancellationToken.None).AsTask();

    private Task<OperationResult<int>> ReportAsync(ScriptedPlugin? plugin, Func<CommandContext, ValueTask<int>> work) =>
        _bench.Pipeline.RunAsync(
            new Operation<int> { WireName = "report", Resource = "r", Plugin = plugin, Work = work }, CancellationToken.None).AsTask();
}
