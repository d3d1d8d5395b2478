using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class DeadlineTests : IDisposable
{
    private readonly PipelineBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_deadline_is_the_commands_wait_from_its_arrival_on()
    {
        var arrival = _bench.Time.GetUtcNow();
        DateTimeOffset? seen = null;
        _bench.Plugin.Start = (_, context) =>
        {
            seen = context.Deadline;
            return new(new StartAnswer());
        };

        await _bench.StartAsync(new StartCommand { Wait = 90 });

        seen.Should().Be(arrival.AddSeconds(90));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task A_command_without_a_wait_has_the_configured_deadline_or_none(int wait)
    {
        using var configured = new PipelineBench(static options => options.DefaultWait = TimeSpan.FromMinutes(2));
        foreach (var (bench, expected) in new[] { (_bench, (DateTimeOffset?)null), (configured, configured.Time.GetUtcNow().AddMinutes(2)) })
        {
            DateTimeOffset? seen = DateTimeOffset.MinValue;
            bench.Plugin.Start = (_, context) =>
            {
                seen = context.Deadline;
                return new(new StartAnswer());
            };
            await bench.StartAsync(new StartCommand { Wait = wait });
            seen.Should().Be(expected);
        }
    }

    [Fact]
    public async Task The_longest_wait_that_the_wire_can_carry_is_accepted()
    {
        (await _bench.StartAsync(new StartCommand { Wait = int.MaxValue })).Result.Should().BeTrue();
    }

    [Fact]
    public async Task At_the_deadline_the_handler_is_cancelled_and_the_answer_says_what_it_was_doing()
    {
        var gate = new Gate();
        _bench.Plugin.Start = async (_, context) =>
        {
            context.Progress.Report(new CommandProgress("copying template", 3, 10));
            await gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        var pending = _bench.StartAsync(new StartCommand { VmName = "a", Wait = 60 });
        await gate.Entered;

        _bench.Time.Advance(TimeSpan.FromSeconds(60));
        var answer = await PipelineBench.InTime(pending);

        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("StartCommand timed out after 60 s while copying template (3 of 10)");
    }

    [Fact]
    public async Task A_handler_that_ends_well_after_its_deadline_but_within_the_grace_is_believed()
    {
        var gate = new Gate();
        _bench.Plugin.Start = async (_, _) =>
        {
            await gate.PassAsync(CancellationToken.None);
            return new StartAnswer { Port = 7 };
        };
        var pending = _bench.StartAsync(new StartCommand { Wait = 60 });
        await gate.Entered;

        _bench.Time.Advance(TimeSpan.FromSeconds(60));
        gate.Open();

        (await PipelineBench.InTime(pending)).Port.Should().Be(7);
    }

    [Fact]
    public async Task A_handler_that_ignores_its_cancellation_is_answered_after_the_grace_and_keeps_its_lane()
    {
        using var bench = new PipelineBench(static options => options.CancellationGrace = TimeSpan.FromSeconds(10));
        var stubborn = new Gate();
        var calls = 0;
        bench.Plugin.Start = async (_, _) =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                await stubborn.PassAsync(CancellationToken.None);
            }

            return new StartAnswer();
        };
        var first = bench.StartAsync(new StartCommand { VmName = "a", Wait = 60 });
        await stubborn.Entered;
        bench.Time.Advance(TimeSpan.FromSeconds(60));
        await bench.TimerWithin(TimeSpan.FromSeconds(10));
        bench.Time.Advance(TimeSpan.FromSeconds(10));

        (await PipelineBench.InTime(first)).Details.Should().Be("StartCommand timed out after 60 s; it has not ended yet");
        var second = bench.StartAsync(new StartCommand { VmName = "a" });
        second.IsCompleted.Should().BeFalse();
        calls.Should().Be(1);
        stubborn.Open();
        (await PipelineBench.InTime(second)).Result.Should().BeTrue();
        (await bench.Pipeline.DrainAsync(TimeSpan.FromSeconds(1))).Should().BeTrue();
    }

    [Fact]
    public async Task A_caller_that_cancels_gets_an_interrupted_answer()
    {
        using var caller = new CancellationTokenSource();
        var gate = new Gate();
        _bench.Plugin.Start = async (_, context) =>
        {
            await gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        var pending = _bench.StartUntilAsync(new StartCommand(), caller.Token);
        await gate.Entered;

        await caller.CancelAsync();

        (await PipelineBench.InTime(pending)).Details.Should().Be("StartCommand was interrupted: the caller no longer waits for it");
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(-1_000_000)]
    public async Task A_wall_clock_that_jumps_moves_no_deadline(int seconds)
    {
        var gate = new Gate();
        DateTimeOffset? seen = null;
        _bench.Plugin.Start = async (_, context) =>
        {
            _bench.Time.SetWallClock(TimeSpan.FromSeconds(seconds));
            seen = context.Deadline;
            await gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        var pending = _bench.StartAsync(new StartCommand { Wait = 60 });
        await gate.Entered;

        seen.Should().Be(_bench.Time.GetUtcNow().AddSeconds(60));
        _bench.Time.Advance(TimeSpan.FromSeconds(59));
        pending.IsCompleted.Should().BeFalse();
        _bench.Time.Advance(TimeSpan.FromSeconds(1));
        (await PipelineBench.InTime(pending)).Details.Should().Be("StartCommand timed out after 60 s");
    }

    [Fact]
    public async Task A_shorter_wait_that_comes_later_ends_earlier()
    {
        _bench.Plugin.Start = async (_, context) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, context.Cancellation);
            return new StartAnswer();
        };
        var pending = Enumerable.Range(1, 3).Select(i => _bench.StartAsync(new StartCommand { Wait = 120 - 30 * i })).ToList();
        for (var left = 2; left >= 0; left--)
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(30));
            await PipelineBench.InTime(pending[left]);
            pending.Count(static task => task.IsCompleted).Should().Be(3 - left);
        }
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_is_answered_after_the_grace_too()
    {
        using var blocked = new ManualResetEventSlim();
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _bench.Plugin.Start = (_, _) =>
        {
            entered.SetResult();
            blocked.Wait();
            return new(new StartAnswer());
        };
        var pending = _bench.StartAsync(new StartCommand { Wait = 60 });
        await PipelineBench.InTime(entered.Task);

        await _bench.TimerWithin(TimeSpan.FromSeconds(60));
        _bench.Time.Advance(TimeSpan.FromSeconds(60));
        await _bench.TimerWithin(TimeSpan.FromSeconds(10));
        _bench.Time.Advance(TimeSpan.FromSeconds(10));

        (await PipelineBench.InTime(pending)).Details.Should().Be("StartCommand timed out after 60 s; it has not ended yet");
        blocked.Set();
        await _bench.Log.Holds("ended after its failure had been answered");
    }
}
