using System.Globalization;
using System.Text.Json;
using Plugin.Endurance.Hosts;
using Plugin.JavaPeer;

namespace Plugin.Endurance.Java;

/// <summary>A connected agent behind a kernel on Java's TLS, which writes twice for each message and has Nagle's algorithm on.</summary>
internal static class JavaLoad
{
    private const int WarmUp = 3_000;

    private static readonly (int Outstanding, int Count, int Filler)[] s_loads = [(1, 4_000, 0), (8, 15_000, 0), (32, 20_000, 0), (1, 3_000, 3_000), (8, 10_000, 3_000)];

    /// <summary>Runs and prints the table.</summary>
    public static async Task<int> RunAsync(int turns)
    {
        if (!JavaPeerProcess.IsAvailable)
        {
            Console.Error.WriteLine("No JDK with Gson is installed; install default-jdk-headless and libgoogle-gson-java.");
            return 1;
        }

        await using var kernel = await JavaPeerProcess.ServeAsync(Certificates.Own);
        await using var agent = await AgentHost.StartAsync(kernel.Port);
        await agent.ReadyAsync();
        await kernel.LoadAsync(8, WarmUp);
        Console.WriteLine("| on their way | bytes | commands/s, best of the turns | median wait | answered, dropped |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        foreach (var (outstanding, count, filler) in s_loads)
        {
            JsonElement? best = null;
            for (var turn = 0; turn < turns; turn++)
            {
                var load = await kernel.LoadAsync(outstanding, count, filler);
                best = best is { } other && Rate(other) > Rate(load) ? other : load;
            }

            var shown = best!.Value;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {outstanding} | {(filler > 0 ? filler : 57)} | {Rate(shown):#,0}/s | {shown.GetProperty("p50Micros").GetInt64()} µs | {shown.GetProperty("answered").GetInt32()} of {count}, {shown.GetProperty("dropped").GetInt32()} |"));
        }

        return 0;
    }

    private static double Rate(JsonElement load) => load.GetProperty("perSecond").GetDouble();
}
