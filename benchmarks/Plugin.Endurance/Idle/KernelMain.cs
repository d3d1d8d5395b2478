using System.Globalization;
using Plugin.Endurance.Figures;
using Plugin.Endurance.Hosts;

namespace Plugin.Endurance.Idle;

/// <summary>A kernel for a thousand agents: tells its port, and when it is asked how late the pings came.</summary>
internal static class KernelMain
{
    /// <summary>Serves until standard input ends.</summary>
    public static async Task RunAsync(int pingSeconds)
    {
        await using var kernel = KernelHost.Start(TimeSpan.FromSeconds(pingSeconds));
        Console.WriteLine(kernel.Port);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == "pings")
            {
                Console.WriteLine(Lateness(kernel, pingSeconds));
            }
        }
    }

    /// <summary>A ping is late by what its distance to the agent's first ping has beyond whole intervals.</summary>
    private static string Lateness(KernelHost kernel, int pingSeconds)
    {
        var interval = pingSeconds * 1000L;
        var late = new Spread(kernel.Pings.Values.SelectMany(times =>
        {
            var all = times.ToArray();
            var earliest = all.Select((time, i) => time - (i * interval)).Min();
            return all.Select((time, i) => (double)(time - (i * interval) - earliest));
        }));
        return string.Create(CultureInfo.InvariantCulture, $"pings={late.Count} late50={late.Median} late99={late.At(0.99)} lateMost={late.Most}");
    }
}
