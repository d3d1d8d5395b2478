using System.Diagnostics;
using System.Globalization;

namespace Plugin.Endurance.Bus;

/// <summary>The bus against echoes that do no work, in turns within one run; of each the best turn counts.</summary>
internal static class BusComparison
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs and prints the table.</summary>
    public static async Task RunAsync(int turns)
    {
        Console.WriteLine("| load | on their way | agent | echo on the same link | of it | SslStream echo | of it | agent's extra | processor time each: agent, echo, SslStream | bytes each: agent, echo |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var load in new[] { BusLoad.CheckHealth, BusLoad.Start })
        {
            await using var agent = await FrameRow.AgentAsync(load);
            await using var echo = await FrameRow.EchoAsync(load);
            await using var tls = await TlsRow.ConnectAsync(load);
            foreach (var outstanding in new[] { 1, 32 })
            {
                Print(load.Name, outstanding, await MeasureAsync([agent, echo, tls], outstanding, turns));
            }
        }
    }

    private static async Task<Figure[]> MeasureAsync(IRow[] rows, int outstanding, int turns)
    {
        var best = new Figure[rows.Length];
        foreach (var row in rows)
        {
            await row.RunAsync(outstanding, s_warmUp);
        }

        for (var turn = 0; turn < turns; turn++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var processor = Environment.CpuUsage.TotalTime;
                var begun = Stopwatch.GetTimestamp();
                var answers = await rows[i].RunAsync(outstanding, s_turn);
                var rate = answers / Stopwatch.GetElapsedTime(begun).TotalSeconds;
                var bytes = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)answers;
                var micros = (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / answers;
                best[i] = turn == 0 ? new(rate, micros, bytes) : best[i].Or(rate, micros, bytes);
            }
        }

        return best;
    }

    private static void Print(string load, int outstanding, Figure[] rows)
    {
        var (agent, echo, tls) = (rows[0], rows[1], rows[2]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {load} | {outstanding} | {agent.Rate:#,0}/s | {echo.Rate:#,0}/s | {agent.Rate / echo.Rate:0%} | {tls.Rate:#,0}/s | {agent.Rate / tls.Rate:0%} | {outstanding * ((1e6 / agent.Rate) - (1e6 / echo.Rate)):0.0} µs | {agent.Micros:0.0}, {echo.Micros:0.0}, {tls.Micros:0.0} µs | {agent.Bytes:0.#} B, {echo.Bytes:0.#} B |"));
    }

    private readonly record struct Figure(double Rate, double Micros, double Bytes)
    {
        public Figure Or(double rate, double micros, double bytes) => new(Math.Max(Rate, rate), Math.Min(Micros, micros), Math.Min(Bytes, bytes));
    }
}
