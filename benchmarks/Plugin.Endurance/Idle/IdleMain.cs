using System.Diagnostics;
using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime;
using System.Security.Authentication;
using Plugin.Endurance.Figures;
using Plugin.Endurance.Hosts;

namespace Plugin.Endurance.Idle;

/// <summary>
/// A thousand resources in one process, each with its own connection, beside as many plain TLS connections: what each
/// adds to the process's memory, and how late the pings are. The kernel is a process of its own.
/// </summary>
internal static class IdleMain
{
    private const int PingSeconds = 5;
    private const int PingsWaitedFor = 5;

    // What the first connections bring in, code above all, is no later one's.
    private const int WarmUp = 100;

    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(2);

    /// <summary>Runs both in processes of their own and prints the comparison.</summary>
    public static async Task RunAsync(int connections)
    {
        var plain = await Child.ReportAsync("idle-plain", $"{connections}");
        var agents = await Child.ReportAsync("idle-agents", $"{connections}", $"{PingsWaitedFor}");
        Console.WriteLine("| | resident memory each | managed memory each |\n|---|---:|---:|");
        Console.WriteLine($"| plain SslStream connection | {Kilobytes(plain["rss"])} | {Kilobytes(plain["managed"])} |");
        Console.WriteLine($"| resource with its agent | {Kilobytes(agents["rss"])} | {Kilobytes(agents["managed"])} |");
        Console.WriteLine($"| what the resource adds | {Kilobytes(agents["rss"] - plain["rss"])} | {Kilobytes(agents["managed"] - plain["managed"])} |");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"all ready after {agents["readySeconds"]:0.0} s; threads: {agents["threads"]:0}; pings every {PingSeconds} s, late by p50 {agents["late50"]:0} ms, p99 {agents["late99"]:0} ms, max {agents["lateMost"]:0} ms (of {agents["pings"]:0})"));
    }

    /// <summary>The process with the agents.</summary>
    /// <param name="connections">How many there are.</param>
    /// <param name="pings">How many pings of each are waited for.</param>
    public static async Task AgentsAsync(int connections, int pings)
    {
        await using var kernel = await Child.StartAsync("kernel", $"{PingSeconds}");
        var port = int.Parse(await kernel.LineAsync(), CultureInfo.InvariantCulture);
        await using (var first = await AgentHost.StartAsync(port, WarmUp))
        {
            await first.ReadyAsync();
            var before = await Memory.SettledAsync(s_settling);
            var begun = Stopwatch.GetTimestamp();
            await using var agents = await AgentHost.StartAsync(port, connections);
            await agents.ReadyAsync();
            var ready = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            var after = await Memory.SettledAsync(s_settling);
            await Task.Delay(TimeSpan.FromSeconds((PingSeconds * pings) + 1));
            var late = Memory.Settled();
            await kernel.WriteLineAsync("pings");
            Report(before, after.Rss > late.Rss ? after : late, connections, $"readySeconds={ready} threads={Process.GetCurrentProcess().Threads.Count} {await kernel.LineAsync()}");
        }
    }

    /// <summary>The process with plain connections.</summary>
    public static async Task PlainAsync(int connections)
    {
        await using var server = await Child.StartAsync("tls-holder");
        var port = int.Parse(await server.LineAsync(), CultureInfo.InvariantCulture);
        var held = new List<SslStream>();
        var reads = new List<Task>();
        await HoldAsync(WarmUp);
        var before = await Memory.SettledAsync(s_settling);
        await HoldAsync(connections);
        Report(before, await Memory.SettledAsync(s_settling), connections, "");
        GC.KeepAlive(held);
        GC.KeepAlive(reads);

        async Task HoldAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                held.Add(await DialAsync(port));
                reads.Add(held[^1].ReadAsync(new byte[1]).AsTask());
            }
        }
    }

    private static void Report(Memory before, Memory after, int connections, string more) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"rss={(after.Rss - before.Rss) / (double)connections} managed={(after.Managed - before.Managed) / (double)connections} {more}"));

    private static async Task<SslStream> DialAsync(int port)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", port);
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: true));
        await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            EnabledSslProtocols = SslProtocols.Tls12,
            RemoteCertificateValidationCallback = static (_, certificate, _, _) => certificate is not null,
        });
        return stream;
    }

    private static string Kilobytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024:0.0} KB");
}
