using Plugin.Endurance.Hosts;

namespace Plugin.Endurance.Kills;

/// <summary>An agent whose plugin writes down every execution.</summary>
internal static class KillAgentMain
{
    /// <summary>Runs until standard input ends.</summary>
    public static async Task RunAsync(int port, string data, string path)
    {
        using var log = new ExecutionLog(path);
        await using var agent = await AgentHost.StartAsync(port, data: data, started: log.Append, hasJournal: true, configure: static options =>
        {
            options.FirstRetry = TimeSpan.FromMilliseconds(100);
            options.LongestRetry = TimeSpan.FromSeconds(1);
        });
        Console.WriteLine("started");
        await Console.In.ReadLineAsync();
    }
}
