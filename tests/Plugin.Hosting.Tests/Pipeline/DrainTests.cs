using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class DrainTests : IDisposable
{
    private readonly PipelineBench _bench = new();
    private readonly Gate _gate = new();

    public DrainTests() => _bench.Plugin.Start = async (_, context) =>
    {
        await _gate.PassAsync(context.Cancellation);
        return new StartAnswer();
    };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_stopping_pipeline_refuses_new_commands_with_the_right_class()
    {
        (await _bench.Pipeline.DrainAsync(TimeSpan.Zero)).Should().BeTrue();

        var answer = await _bench.StartAsync(new StartCommand());

        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("StartCommand was not begun: the plugin process is stopping");
    }

    [Fact]
    public async Task What_runs_may_end_within_the_bound()
    {
        var pending = _bench.StartAsync(new StartCommand());
        await _gate.Entered;
        var drain = _bench.Pipeline.DrainAsync(TimeSpan.FromSeconds(20));

        _gate.Open();

        (await PipelineBench.InTime(drain)).Should().BeTrue();
        (await PipelineBench.InTime(pending)).Result.Should().BeTrue();
    }

    [Fact]
    public async Task What_does_not_end_within_the_bound_is_cancelled_and_answered_as_interrupted()
    {
        var pending = _bench.StartAsync(new StartCommand());
        await _gate.Entered;
        var drain = _bench.Pipeline.DrainAsync(TimeSpan.FromSeconds(20));

        await _bench.TimerWithin(TimeSpan.FromSeconds(20));
        _bench.Time.Advance(TimeSpan.FromSeconds(20));

        (await PipelineBench.InTime(drain)).Should().BeTrue();
        (await PipelineBench.InTime(pending)).Details.Should().Be("StartCommand was interrupted: the plugin process was stopped; its outcome on the device is unknown");
    }

    [Fact]
    public async Task What_waits_for_its_turn_is_answered_at_once_as_not_begun()
    {
        var running = _bench.StartAsync(new StartCommand { VmName = "a" });
        await _gate.Entered;
        var waiting = _bench.StartAsync(new StartCommand { VmName = "a" });
        var drain = _bench.Pipeline.DrainAsync(TimeSpan.FromSeconds(20));

        (await PipelineBench.InTime(waiting)).Details.Should().Be("StartCommand was not begun: the plugin process is stopping");

        running.IsCompleted.Should().BeFalse("what runs has until the bound");
        _gate.Open();
        (await PipelineBench.InTime(drain)).Should().BeTrue();
        (await PipelineBench.InTime(running)).Result.Should().BeTrue();
    }

    [Fact]
    public async Task A_handler_that_cannot_be_cancelled_does_not_hold_up_the_stop()
    {
        _bench.Plugin.Start = async (_, _) =>
        {
            await _gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        var pending = _bench.StartAsync(new StartCommand());
        await _gate.Entered;
        var drain = _bench.Pipeline.DrainAsync(TimeSpan.Zero);
        await _bench.TimerWithin(TimeSpan.FromSeconds(10));

        while (!drain.IsCompleted || !pending.IsCompleted)
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        (await drain).Should().BeFalse();
        (await pending).Details.Should().Contain("has not ended yet");
        _gate.Open();
        await PipelineBench.InTime(_bench.Pipeline.DrainAsync(Timeout.InfiniteTimeSpan));
    }
}
