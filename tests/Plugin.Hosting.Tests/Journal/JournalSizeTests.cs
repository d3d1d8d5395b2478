using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Journal;

public sealed class JournalSizeTests
{
    [Fact]
    public async Task The_oldest_closed_entries_go_when_there_are_too_many()
    {
        using var bench = new JournalBench(static options => options.Journal.KeepAtMost = 100);
        await bench.StartAsync();
        for (var i = 0; i < 600; i++)
        {
            await bench.StartVmAsync(new StartCommand());
        }

        bench.Stop();
        int.Parse(bench.Query("SELECT count(*) FROM command")[0], null).Should().BeLessThan(100 + 300);
        await bench.StartAsync();

        bench.Query("SELECT count(*), max(id) FROM command").Should().Equal("100|600");
    }

    [Fact]
    public async Task Closed_entries_that_are_too_old_go_and_open_ones_stay()
    {
        using var bench = new JournalBench();
        var gate = new Gate();
        await bench.StartAsync();
        await bench.StartVmAsync(new StartCommand());
        bench.Plugin.Start = async (_, context) =>
        {
            await gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        var pending = bench.StartVmAsync(new StartCommand());
        await gate.Entered;
        bench.Plugin.AddPart(new ReconcilingPart());
        bench.Time.SetWallClock(TimeSpan.FromDays(31));

        await bench.CrashAsync();

        await bench.QueryGives("SELECT id, outcome FROM command", "2|interrupted");
        gate.Open();
        await PipelineBench.InTime(pending);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_loses_nothing()
    {
        using var bench = new JournalBench(static options => options.Journal.KeepFor = TimeSpan.FromDays(1));
        var gate = new Gate();
        await bench.StartAsync();
        bench.Plugin.Start = async (_, context) =>
        {
            await gate.PassAsync(context.Cancellation);
            return new StartAnswer();
        };
        var pending = bench.StartVmAsync(new StartCommand(), new DeliveryId(1, 2, 0));
        await gate.Entered;

        bench.Time.SetWallClock(TimeSpan.FromDays(-400));
        gate.Open();
        await PipelineBench.InTime(pending);
        bench.Stop();
        await bench.StartAsync();

        bench.Query("SELECT closed_at >= accepted_at, outcome FROM command").Should().Equal("1|done");
        (await bench.StartVmAsync(new StartCommand(), new DeliveryId(1, 2, 0))).Details.Should().Contain("was not run again");
    }
}
