using System.Collections.Concurrent;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Journal;

public sealed class CrashTests
{
    private const int Crashes = 5;
    private const int Lanes = 8;

    [Fact]
    public async Task The_files_of_any_moment_hold_every_command_that_had_touched_the_device()
    {
        using var bench = await new JournalBench().StartAsync();

        // Without checkpoints the main file stands still, so that a copy of both files is what a kill leaves.
        bench.Journal.File!.Execute("PRAGMA wal_autocheckpoint = 0");
        var touched = new ConcurrentDictionary<string, bool>();
        bench.Plugin.Start = (command, _) =>
        {
            touched[command.VmName!] = true;
            return new(new StartAnswer());
        };
        using var enough = new CancellationTokenSource();
        var load = Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => SendAsync(bench, lane, enough.Token))));

        var found = new List<(int Missing, int Known)>();
        for (var i = 0; i < Crashes; i++)
        {
            await TouchAsync(touched, 25 * (i + 1));
            using var left = new TemporaryDirectory();
            var before = touched.Keys.ToList();
            bench.CopyFiles(left.Path);
            using var file = JournalFile.Open(left.Path, new JournalOptions());
            var known = file.ReadDeliveries(int.MaxValue).Select(static delivery => delivery.LogId).ToHashSet();
            found.Add((before.Count(name => !known.Contains(name)), known.Count));
            file.ReadOpen().Should().HaveCountLessThanOrEqualTo(Lanes, "what has ended is closed before the next of its lane begins");
        }

        await enough.CancelAsync();
        await PipelineBench.InTime(load);
        found.Should().OnlyContain(static crash => crash.Missing == 0);
        found[^1].Known.Should().BePositive();
    }

    private static async Task TouchAsync(ConcurrentDictionary<string, bool> touched, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (touched.Count < count)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static async Task SendAsync(JournalBench bench, int lane, CancellationToken enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            var name = $"vm-{lane}-{i}";
            await bench.StartVmAsync(new StartCommand { VmName = name, ContextMap = new() { ["logid"] = name } }, new DeliveryId(1, i, lane));
        }
    }
}
