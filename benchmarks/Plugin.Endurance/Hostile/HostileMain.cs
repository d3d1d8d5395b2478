using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Endurance.Hostile;

/// <summary>
/// Attacks a kernel, in a process of its own, with connections that never speak, that speak one byte a second, that
/// speak TLS and nothing else, and with agents that never read, and prints what a healthy agent and the kernel feel.
/// </summary>
internal static class HostileMain
{
    private const int SlowPeers = 500;
    private const int MutePeers = 200;
    private const int DeafPeers = 4;

    private static readonly TimeSpan s_phase = TimeSpan.FromSeconds(6);

    /// <summary>Runs all attacks.</summary>
    public static async Task RunAsync(int silent)
    {
        await using var kernel = await Child.StartAsync("hostile-kernel");
        var port = int.Parse(await kernel.LineAsync(), CultureInfo.InvariantCulture);
        await using var healthy = await AgentHost.StartAsync(port);
        await healthy.ReadyAsync();
        await Task.Delay(s_phase);
        await FiguresAsync(kernel);
        Console.WriteLine("| attack | healthy agent's answers: p50, p99, max | failed | resident | handles | log lines | another agent ready | warnings |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---|");
        await ShowAsync(kernel, port, "none", () => Task.FromResult<List<IDisposable>>([]));
        await ShowAsync(kernel, port, $"{silent:#,0} connections that never speak", () => DialAsync(port, silent));
        await ShowAsync(kernel, port, $"{SlowPeers} that send a byte a second", () => DripAsync(port));
        await ShowAsync(kernel, port, $"{MutePeers} that end their handshake and say no more", () => ShakeHandsAsync(port));
        await ShowAsync(kernel, port, $"{DeafPeers} agents that never read 26 MB each", () => DeafAsync(port));
        await ShowAsync(kernel, port, "none any more", () => Task.FromResult<List<IDisposable>>([]));
    }

    private static async Task ShowAsync(Child kernel, int port, string name, Func<Task<List<IDisposable>>> attack)
    {
        var held = await attack();
        var begun = Stopwatch.GetTimestamp();
        double ready;
        await using (var other = await AgentHost.StartAsync(port, configure: static options => options.Guid = $"other-{Guid.NewGuid()}"))
        {
            await other.ReadyAsync();
            ready = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        await Task.Delay(s_phase);
        var figures = (await FiguresAsync(kernel)).Split(" | ");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {figures[0]} | {figures[1]} | {figures[2]} | {figures[3]} | {figures[4]} | after {ready:0} ms | {figures[5]} |"));
        foreach (var connection in held)
        {
            connection.Dispose();
        }
    }

    private static async Task<string> FiguresAsync(Child kernel)
    {
        await kernel.WriteLineAsync("figures");
        return await kernel.LineAsync();
    }

    private static async Task<List<IDisposable>> DialAsync(int port, int count)
    {
        var held = new List<IDisposable>();
        for (var i = 0; i < count; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", port);
            held.Add(socket);
        }

        return held;
    }

    /// <summary>The beginning of a ClientHello, a byte a second.</summary>
    private static async Task<List<IDisposable>> DripAsync(int port)
    {
        var held = await DialAsync(port, SlowPeers);
        byte[] hello = [22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3, .. new byte[200]];
        _ = Task.Run(async () =>
        {
            foreach (var part in hello)
            {
                foreach (var socket in held.Cast<Socket>())
                {
                    try
                    {
                        await socket.SendAsync(new[] { part });
                    }
                    catch (Exception e) when (e is SocketException or ObjectDisposedException)
                    {
                        // The kernel has had enough of it.
                    }
                }

                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        });
        return held;
    }

    private static async Task<List<IDisposable>> ShakeHandsAsync(int port)
    {
        var held = new List<IDisposable>();
        for (var i = 0; i < MutePeers; i++)
        {
            held.Add(await LinkHandshake.ConnectAsync("127.0.0.1", port, Certificates.Client));
        }

        return held;
    }

    /// <summary>Agents that become ready with the answers to two ReadyCommands and read nothing from then on.</summary>
    private static async Task<List<IDisposable>> DeafAsync(int port)
    {
        var held = new List<IDisposable>();
        for (var i = 0; i < DeafPeers; i++)
        {
            var link = await LinkHandshake.ConnectAsync("127.0.0.1", port, Certificates.Client);
            var agent = new FrameConnection(link);
            await SendAsync(
                agent,
                new() { Flags = FrameFlags.Request, AgentId = -1, ManagementServerId = -1, Via = -1 },
                $$$"""[{"com.cloud.agent.api.StartupRoutingCommand":{"guid":"deaf-{{{i}}}","name":"deaf","arch":"x86_64"}}]""");
            for (var answered = 0; answered < 1;)
            {
                using var frame = await agent.ReceiveAsync() ?? throw new InvalidOperationException("The kernel has closed the connection.");
                if (frame.Header.IsRequest)
                {
                    await SendAsync(agent, frame.Header.ToAnswer(), """[{"com.cloud.agent.api.ReadyAnswer":{"result":true}}]""");
                    answered++;
                }
            }

            held.Add(link);
        }

        return held;
    }

    private static ValueTask SendAsync(FrameConnection agent, FrameHeader header, string text) => agent.SendAsync(header, Encoding.UTF8.GetBytes(text));
}
