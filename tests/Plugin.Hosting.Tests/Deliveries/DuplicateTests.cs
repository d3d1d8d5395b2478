using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Hosting.Tests.Journal;

namespace Plugin.Hosting.Tests.Deliveries;

public sealed class DuplicateTests : IDisposable
{
    private static readonly DeliveryId s_first = new(130582047843, 7599824371187713, 0);

    private readonly JournalBench _bench = new();
    private readonly Gate _gate = new();
    private int _runs;

    public DuplicateTests() => _bench.Plugin.Start = (_, _) => new(new StartAnswer { Port = Interlocked.Increment(ref _runs) });

    public void Dispose()
    {
        _gate.Open();
        _bench.Dispose();
    }

    [Fact]
    public async Task A_delivery_that_comes_twice_runs_once_and_gets_the_first_answer()
    {
        await _bench.StartAsync();

        var first = await _bench.StartVmAsync(Command(), s_first);
        var second = await _bench.StartVmAsync(Command(), s_first);

        second.Should().BeSameAs(first);
        _runs.Should().Be(1);
        _bench.Log.All.Should().Contain("Information 1208");
    }

    [Fact]
    public async Task A_delivery_that_comes_again_while_it_runs_waits_for_the_answer()
    {
        await _bench.StartAsync();
        Hold();
        var first = _bench.StartVmAsync(Command(), s_first);
        await _gate.Entered;

        var second = _bench.StartVmAsync(Command(), s_first);
        second.IsCompleted.Should().BeFalse();
        _gate.Open();

        (await PipelineBench.InTime(second)).Should().BeSameAs(await first);
    }

    [Fact]
    public async Task Who_waits_for_the_first_answer_may_give_up()
    {
        await _bench.StartAsync();
        Hold();
        var first = _bench.StartVmAsync(Command(), s_first);
        await _gate.Entered;
        using var caller = new CancellationTokenSource();
        var second = _bench.StartVmUntilAsync(Command(), s_first, caller.Token);

        await caller.CancelAsync();

        (await PipelineBench.InTime(second)).Details.Should().EndWith("the caller no longer waits for it");
        _gate.Open();
        (await PipelineBench.InTime(first)).Result.Should().BeTrue();
    }

    [Fact]
    public async Task Another_place_sequence_kernel_resource_or_none_at_all_is_another_delivery()
    {
        await _bench.StartAsync();
        await _bench.StartVmAsync(Command(), s_first);
        await _bench.StartVmAsync(Command(), new DeliveryId(s_first.Kernel, s_first.Sequence, 1));
        await _bench.StartVmAsync(Command(), new DeliveryId(s_first.Kernel, s_first.Sequence + 1, 0));
        await _bench.StartVmAsync(Command(), new DeliveryId(s_first.Kernel + 1, s_first.Sequence, 0));
        await _bench.StartVmAsync(Command());
        await _bench.StartVmAsync(Command());
        await _bench.Pipeline.RunAsync(
            CommandRequest.For(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.2", Command()) with { Delivery = s_first }, CancellationToken.None);

        _runs.Should().Be(7);
    }

    [Fact]
    public async Task A_number_that_has_come_round_belongs_to_another_command()
    {
        await _bench.StartAsync();
        await _bench.StartVmAsync(Command("ab12"), s_first);

        await _bench.StartVmAsync(Command("cd34"), s_first);

        _runs.Should().Be(2);
    }

    [Fact]
    public async Task What_was_not_begun_may_come_again()
    {
        await _bench.StartAsync();
        _bench.Journal.File!.Execute("PRAGMA query_only = 1");
        (await _bench.StartVmAsync(Command(), s_first)).Result.Should().BeFalse();
        _bench.Journal.File!.Execute("PRAGMA query_only = 0");

        (await _bench.StartVmAsync(Command(), s_first)).Result.Should().BeTrue();
    }

    [Fact]
    public async Task The_window_is_bounded_by_count_and_time()
    {
        using var bench = new JournalBench(static options => options.Duplicates = new() { KeepAtMost = 10, KeepFor = TimeSpan.FromMinutes(1) });
        bench.Plugin.Start = (_, _) => new(new StartAnswer { Port = Interlocked.Increment(ref _runs) });
        await bench.StartAsync();
        for (var i = 0; i < 11; i++)
        {
            await bench.StartVmAsync(Command(), new DeliveryId(1, i, 0));
        }

        await bench.StartVmAsync(Command(), new DeliveryId(1, 10, 0));
        _runs.Should().Be(11, "the newest is remembered");
        await bench.StartVmAsync(Command(), new DeliveryId(1, 0, 0));
        _runs.Should().Be(12, "the oldest is not");
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        await bench.StartVmAsync(Command(), new DeliveryId(1, 10, 0));
        _runs.Should().Be(13, "a minute has passed");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answers_that_take_too_much_memory_are_known_by_their_outcome_the_oldest_first(bool succeeds)
    {
        using var bench = new JournalBench(static options => options.Duplicates = new() { LargestAnswers = 10_000 });
        bench.Plugin.Start = (_, _) => new(new StartAnswer { Result = succeeds, Details = "the disk is full", Port = Interlocked.Increment(ref _runs) });
        await bench.StartAsync();
        var answers = new List<StartAnswer>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await bench.StartVmAsync(Command(), new DeliveryId(1, i, 0)));
            bench.Weigh(new DeliveryId(1, i, 0), 1500);
            bench.Weigh(new DeliveryId(1, i, 0), 1500);
        }

        var oldest = await bench.StartVmAsync(Command(), new DeliveryId(1, 0, 0));
        var next = await bench.StartVmAsync(Command(), new DeliveryId(1, 1, 0));

        _runs.Should().Be(4);
        oldest.Result.Should().Be(succeeds);
        oldest.Port.Should().NotBe(answers[0].Port);
        oldest.Details.Should().Contain("was not run again").And.Contain(succeeds ? "not kept any more" : "the disk is full");
        next.Should().BeSameAs(answers[1], "three answers of 3,256 bytes fit into 10,000");
    }

    [Fact]
    public async Task An_answer_that_is_too_large_on_its_own_is_known_by_its_outcome_and_takes_no_others_along()
    {
        using var bench = new JournalBench(static options => options.Duplicates = new() { LargestAnswers = 10_000 });
        bench.Plugin.Start = (_, _) => new(new StartAnswer { Port = Interlocked.Increment(ref _runs) });
        await bench.StartAsync();
        var small = await bench.StartVmAsync(Command(), new DeliveryId(1, 1, 0));
        bench.Weigh(new DeliveryId(1, 1, 0), 100);
        await bench.StartVmAsync(Command(), new DeliveryId(1, 2, 0));
        bench.Weigh(new DeliveryId(1, 2, 0), int.MaxValue);

        (await bench.StartVmAsync(Command(), new DeliveryId(1, 2, 0))).Details.Should().Contain("not kept any more");
        (await bench.StartVmAsync(Command(), new DeliveryId(1, 1, 0))).Should().BeSameAs(small);
        _runs.Should().Be(2);
    }

    [Fact]
    public void The_window_counts_the_answers_that_it_knows_and_no_others()
    {
        var time = new ManualTime();
        var window = new DeliveryWindow(new() { KeepAtMost = 5, KeepFor = TimeSpan.FromMinutes(1) }, new MonotonicClock(time));
        for (var i = 0; i < 20; i++)
        {
            var request = CommandRequest.For(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", Command()) with { Delivery = new(1, i, 0) };
            window.TryTake(request, out var delivered).Should().BeTrue();
            window.Settle(delivered, new StartAnswer(), begun: true);
            window.Weigh(request.Resource, request.Delivery, 100);
        }

        window.Weight.Should().Be(5 * (256 + 200));
        window.Count.Should().Be(5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_restart_the_outcome_is_known_still(bool succeeds)
    {
        await _bench.StartAsync();
        _bench.Plugin.Start = (_, _) => new(new StartAnswer { Result = succeeds, Details = "the disk is full" });
        await _bench.StartVmAsync(Command(), s_first);
        _bench.Stop();
        await _bench.StartAsync();
        _bench.Plugin.Start = static (_, _) => throw new InvalidOperationException("not again");

        var answer = await _bench.StartVmAsync(Command(), s_first);

        answer.Result.Should().Be(succeeds);
        answer.Details.Should().Contain("was not run again").And.Contain(succeeds ? "it was done" : "the disk is full");
    }

    [Fact]
    public async Task After_a_crash_what_was_interrupted_is_not_run_again_and_says_so()
    {
        await _bench.StartAsync();
        Hold();
        _ = _bench.StartVmAsync(Command(), s_first);
        await _gate.Entered;
        await _bench.CrashAsync();
        _bench.Plugin.Start = static (_, _) => throw new InvalidOperationException("not again");

        var answer = await _bench.StartVmAsync(Command(), s_first);

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("the plugin process ended while it ran; its outcome on the device is unknown");
    }

    private static StartCommand Command(string? logId = null) =>
        new() { VmName = "i-2-3-VM", ContextMap = logId is null ? [] : new() { ["logid"] = logId } };

    private void Hold() => _bench.Plugin.Start = async (_, context) =>
    {
        await _gate.PassAsync(context.Cancellation);
        return new StartAnswer();
    };
}
