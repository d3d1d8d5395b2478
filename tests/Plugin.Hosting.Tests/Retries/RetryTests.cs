using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Retries;

public sealed class RetryTests : IDisposable
{
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(1);

    private readonly PipelineBench _bench = new(static options =>
        options.Retry = new() { Attempts = 3, FirstDelay = TimeSpan.FromSeconds(1), LongestDelay = s_longestDelay });

    private int _runs;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_idempotent_command_is_run_again_when_its_device_fails_for_a_moment()
    {
        FailUntil(3);

        var pending = _bench.CheckAsync(new CheckCommand());
        await RunTimersAsync(2);

        (await PipelineBench.InTime(pending)).Result.Should().BeTrue();
        _runs.Should().Be(3);
        _bench.Log.Lines.Count(static line => line.StartsWith("Warning 1209", StringComparison.Ordinal)).Should().Be(2);
        _bench.Log.All.Should().Contain("(attempt 2 of 3): busy password=***").And.NotContain("c4n4ry").And.MatchRegex(@"is run again in (0\.[5-9][0-9]?|1) s \(");
    }

    [Fact]
    public async Task After_the_last_attempt_the_failure_stands()
    {
        FailUntil(int.MaxValue);

        var pending = _bench.CheckAsync(new CheckCommand());
        await RunTimersAsync(2);

        (await PipelineBench.InTime(pending)).Details.Should().Be("busy password=*** (tried 3 times)");
        _runs.Should().Be(3);
    }

    [Fact]
    public async Task A_command_that_is_not_idempotent_is_run_once()
    {
        _bench.Plugin.Start = (_, _) =>
        {
            _runs++;
            throw new TransientDeviceException("busy") { NothingBegun = true };
        };

        (await PipelineBench.InTime(_bench.StartAsync(new StartCommand()))).Details.Should().Be("busy");
        _runs.Should().Be(1);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_long_command_is_run_again_only_if_nothing_was_begun(bool nothingBegun, int runs)
    {
        var route = new CommandRoute<StartCommand, StartAnswer>(
            CommandBehaviour.Mutating | CommandBehaviour.Idempotent | CommandBehaviour.LongRunning,
            (_, _, _) => ++_runs == 1 ? throw new TransientDeviceException("busy") { NothingBegun = nothingBegun } : new(new StartAnswer()));

        var pending = _bench.Pipeline.RunAsync(
            CommandRequest.For(_bench.Plugin, route, "10.0.0.1", new StartCommand()), CancellationToken.None).AsTask();
        if (nothingBegun)
        {
            await RunTimersAsync(1);
        }

        (await PipelineBench.InTime(pending)).Result.Should().Be(nothingBegun);
        _runs.Should().Be(runs);
    }

    [Fact]
    public async Task No_attempt_begins_after_the_deadline()
    {
        using var bench = new PipelineBench(static options => options.Retry = new() { FirstDelay = TimeSpan.FromSeconds(4) });
        bench.Plugin.Check = (_, _) => ++_runs > 0 ? throw new TransientDeviceException("busy") : default;

        var answer = await PipelineBench.InTime(bench.CheckAsync(new CheckCommand { Wait = 2 }));

        answer.Details.Should().Be("busy");
        _runs.Should().Be(1, "the wait would have ended after the deadline");
    }

    [Fact]
    public async Task No_attempt_begins_once_the_process_stops()
    {
        FailUntil(int.MaxValue);
        var pending = _bench.CheckAsync(new CheckCommand());
        await _bench.TimerWithin(s_longestDelay);

        (await PipelineBench.InTime(_bench.Pipeline.DrainAsync(TimeSpan.FromSeconds(20)))).Should().BeTrue();

        (await PipelineBench.InTime(pending)).Details.Should().StartWith("busy");
        _runs.Should().Be(1);
    }

    [Fact]
    public async Task No_attempt_begins_when_nobody_waits_for_it()
    {
        FailUntil(int.MaxValue);
        using var caller = new CancellationTokenSource();
        var pending = _bench.Pipeline.RunAsync(
            CommandRequest.For(_bench.Plugin, _bench.Plugin.CheckRoute, "10.0.0.1", new CheckCommand()), caller.Token).AsTask();
        await _bench.TimerWithin(s_longestDelay);

        await caller.CancelAsync();

        (await PipelineBench.InTime(pending)).Details.Should().EndWith("the caller no longer waits for it");
        _runs.Should().Be(1);
    }

    [Fact]
    public async Task Any_other_failure_is_final()
    {
        _bench.Plugin.Check = (_, _) =>
        {
            _runs++;
            throw new CommandFailedException("no such VM");
        };

        await PipelineBench.InTime(_bench.CheckAsync(new CheckCommand()));

        _runs.Should().Be(1);
    }

    [Fact]
    public void Waits_double_up_to_their_bound_and_differ_by_chance()
    {
        var policy = new RetryPolicy(
            new() { FirstDelay = TimeSpan.FromSeconds(1), LongestDelay = TimeSpan.FromSeconds(5) }, TimeProvider.System, _bench.Log, CancellationToken.None);

        for (var i = 0; i < 50; i++)
        {
            policy.DelayAfter(1).Should().BeGreaterThan(TimeSpan.FromSeconds(0.49)).And.BeLessThanOrEqualTo(TimeSpan.FromSeconds(1));
            policy.DelayAfter(2).Should().BeGreaterThan(TimeSpan.FromSeconds(0.99)).And.BeLessThanOrEqualTo(TimeSpan.FromSeconds(2));
            policy.DelayAfter(50).Should().BeGreaterThan(TimeSpan.FromSeconds(2.49)).And.BeLessThanOrEqualTo(TimeSpan.FromSeconds(5));
        }
    }

    private void FailUntil(int run) => _bench.Plugin.Check = (_, _) =>
        Interlocked.Increment(ref _runs) < run ? throw new TransientDeviceException("busy password=c4n4ry") : new(new CheckAnswer());

    /// <summary>Moves the clock by one wait at a time, when somebody waits.</summary>
    private async Task RunTimersAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            await _bench.TimerWithin(s_longestDelay);
            _bench.Time.Advance(s_longestDelay);
        }
    }
}
