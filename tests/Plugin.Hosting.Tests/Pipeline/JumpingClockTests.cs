using Plugin.Hosting.Tests.Doubles;
using Plugin.Hosting.Tests.Journal;

namespace Plugin.Hosting.Tests.Pipeline;

/// <summary>What a process does when an administrator sets the clock, or the machine was asleep.</summary>
public sealed class JumpingClockTests : IDisposable
{
    private static readonly DeliveryId s_delivery = new(130582047843, 7599824371187713, 0);

    private readonly JournalBench _bench = new();
    private readonly Gate _gate = new();
    private int _runs;

    public void Dispose()
    {
        _gate.Open();
        _bench.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_command_during_which_the_clock_is_set_is_closed_and_known_after_a_restart(int days)
    {
        _bench.Plugin.Start = async (_, context) =>
        {
            _runs++;
            await _gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        await _bench.StartAsync();
        var running = _bench.StartVmAsync(new StartCommand { VmName = "i-2-3-VM", Wait = 60 }, s_delivery);
        await _gate.Entered;

        _bench.Time.SetWallClock(TimeSpan.FromDays(days));
        running.IsCompleted.Should().BeFalse("no time has passed");
        _gate.Open();

        (await PipelineBench.InTime(running)).Result.Should().BeTrue();
        await _bench.StartVmAsync(new StartCommand { VmName = "i-2-3-VM", Wait = 60 }, s_delivery);
        _runs.Should().Be(1, "it came twice");
        await _bench.QueryGives("SELECT outcome FROM journal", "done");
        _bench.Stop();
        await _bench.StartAsync();
        (await _bench.StartVmAsync(new StartCommand { VmName = "i-2-3-VM", Wait = 60 }, s_delivery)).Details.Should().Contain("was not run again");
        _runs.Should().Be(1);
    }

    [Fact]
    public async Task After_a_day_at_once_what_is_overdue_is_answered_once_and_the_rest_goes_on()
    {
        _bench.Plugin.Start = async (_, context) =>
        {
            _runs++;
            await _gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        await _bench.StartAsync();
        var overdue = _bench.StartVmAsync(new StartCommand { VmName = "i-2-3-VM", Wait = 60 });
        await _gate.Entered;

        _bench.Time.Advance(TimeSpan.FromDays(1));

        (await PipelineBench.InTime(overdue)).Details.Should().Contain("timed out");
        _gate.Open();
        (await PipelineBench.InTime(_bench.StartVmAsync(new StartCommand { VmName = "i-2-3-VM", Wait = 60 }))).Result.Should().BeTrue();
        _runs.Should().Be(2);
        await _bench.QueryGives("SELECT outcome FROM journal ORDER BY id", "timed_out", "done");
    }
}
