using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

/// <summary>The pipeline uses tokens, contexts and lanes again: nothing of one command may reach the next.</summary>
public sealed class ReuseTests : IDisposable
{
    private const int Turns = 500;

    private readonly PipelineBench _bench = new(minimum: LogLevel.Information);

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_caller_that_cancels_while_its_command_ends_never_cancels_the_next_one()
    {
        CancellationTokenSource? current = null;
        var cancelled = await CountNextCancelledAsync(
            () => current = new CancellationTokenSource(),
            () => current!.Cancel(),
            () => RunAsync(new CheckCommand { Wait = 60 }, current!.Token));

        cancelled.Should().Be(0);
    }

    [Fact]
    public async Task A_deadline_that_passes_while_its_command_ends_never_cancels_the_next_one()
    {
        var cancelled = await CountNextCancelledAsync(
            static () => { },
            () => _bench.Time.Advance(TimeSpan.FromSeconds(1)),
            () => RunAsync(new CheckCommand { Wait = 1 }, CancellationToken.None));

        cancelled.Should().Be(0);
    }

    [Fact]
    public async Task A_context_that_outlives_its_handler_is_cancelled_and_says_nothing_of_the_next_command()
    {
        CommandContext? kept = null;
        _bench.Plugin.Check = (_, context) =>
        {
            kept = context;
            return new(new CheckAnswer());
        };

        await _bench.CheckAsync(new CheckCommand { Wait = 60 });

        kept!.Cancellation.IsCancellationRequested.Should().BeTrue();
        kept.Deadline.Should().BeNull();
        kept.LogId.Should().BeEmpty();
        kept.Progress.Report(new CommandProgress("too late", 1, 2));
        _bench.Plugin.Check = static (_, context) => throw new TimeoutException(context.LogId);
        (await _bench.CheckAsync(new CheckCommand { ContextMap = new() { ["logid"] = "ab12" } })).Details
            .Should().Be("CheckCommand timed out: ab12");
    }

    [Fact]
    public async Task A_failure_leaves_nothing_behind_for_the_next_command()
    {
        _bench.Plugin.Start = static (command, context) =>
        {
            context.Progress.Report(new CommandProgress("copying", 1, 2));
            throw new TimeoutException("late");
        };
        (await _bench.StartAsync(new StartCommand { VmName = "a" })).Details.Should().Contain("while copying");
        _bench.Plugin.Start = static (_, _) => throw new TimeoutException("later");

        for (var i = 0; i < 10; i++)
        {
            (await _bench.StartAsync(new StartCommand { VmName = "a" })).Details.Should().Be("StartCommand timed out: later");
        }

        _bench.Pipeline.Lanes.Count.Should().Be(0);
    }

    [Fact]
    public async Task What_a_handler_sets_for_its_own_flow_does_not_stay_with_the_caller()
    {
        var local = new AsyncLocal<string?> { Value = "the caller's" };
        _bench.Plugin.Check = (_, _) =>
        {
            local.Value = "the handler's";
            return new(new CheckAnswer());
        };

        var pending = _bench.Pipeline.RunAsync(
            CommandRequest.For(_bench.Plugin, _bench.Plugin.CheckRoute, "10.0.0.1", new CheckCommand()), CancellationToken.None);

        local.Value.Should().Be("the caller's");
        await pending;
    }

    private async Task<Answer> RunAsync(CheckCommand command, CancellationToken caller) =>
        await _bench.Pipeline.RunAsync(CommandRequest.For(_bench.Plugin, _bench.Plugin.CheckRoute, "10.0.0.1", command), caller);

    /// <summary>Ends commands and cancels them at the same moment; after each one another runs on the same thread.</summary>
    private async Task<int> CountNextCancelledAsync(Action prepare, Action cancel, Func<Task<Answer>> run)
    {
        var wrongly = 0;
        var next = false;
        _bench.Plugin.Check = (_, context) =>
        {
            var token = context.Cancellation;
            Thread.SpinWait(next ? 100 : 20);
            wrongly += next && token.IsCancellationRequested ? 1 : 0;
            return new(new CheckAnswer());
        };
        using var barrier = new Barrier(2);
        var canceller = Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < Turns; i++)
                {
                    barrier.SignalAndWait();
                    Thread.SpinWait(i % 40);
                    cancel();
                    barrier.SignalAndWait();
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var runner = Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < Turns; i++)
                {
                    prepare();
                    next = false;
                    barrier.SignalAndWait();
                    run().GetAwaiter().GetResult();
                    next = true;
                    RunAsync(new CheckCommand(), CancellationToken.None).GetAwaiter().GetResult();
                    barrier.SignalAndWait();
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await PipelineBench.InTime(Task.WhenAll(canceller, runner));
        return wrongly;
    }
}
