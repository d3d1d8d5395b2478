using System.Diagnostics;
using Plugin.Endurance.Figures;

namespace Plugin.Endurance.Hosts;

/// <summary>From the start of an agent to its Ready on loopback: connecting, TLS, the startup commands and the first ReadyCommand.</summary>
internal static class ReadyTimes
{
    private const int WarmUp = 5;

    /// <summary>Runs and prints.</summary>
    public static async Task RunAsync(int turns)
    {
        await using var kernel = KernelHost.Start();
        var times = new List<double>();
        var processor = TimeSpan.Zero;
        for (var turn = 0; turn < WarmUp + turns; turn++)
        {
            if (turn == WarmUp)
            {
                processor = Environment.CpuUsage.TotalTime;
            }

            var begun = Stopwatch.GetTimestamp();
            await using var agent = await AgentHost.StartAsync(kernel.Port);
            await agent.ReadyAsync();
            var time = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (turn >= WarmUp || turn == 0)
            {
                times.Add(time);
            }
        }

        Console.WriteLine($"first in the process: {times[0]:0.0} ms; afterwards: {new Spread(times.Skip(1)).In("ms")}; processor time of both ends, start to stop: {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / turns:0.0} ms each");
    }
}
