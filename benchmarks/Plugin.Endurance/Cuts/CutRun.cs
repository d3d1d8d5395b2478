using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Endurance.Cuts;

/// <summary>
/// One conversation, from the handshake over startup and Ready to short and long commands, whose connection is cut after
/// each of its bytes. Whatever the byte: each command has one end, none runs twice, one that succeeded has run, and the
/// agent comes back and works.
/// </summary>
internal sealed class CutRun(KernelHost kernel)
{
    private const int AtOnce = 4;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private static readonly AgentSendOptions s_options = new() { Timeout = s_patience };

    // Plain in one record, and more than one record long even when it is compressed.
    private static readonly int[] s_sizes = [0, 2_000, 18_000];

    private readonly ConcurrentDictionary<string, int> _runs = new();

    /// <summary>Cuts in both directions.</summary>
    /// <param name="step">The distance of the cuts in bytes; 1 for every byte.</param>
    /// <param name="progress">Is told what was done.</param>
    /// <returns>How many cuts there were.</returns>
    /// <exception cref="InvalidOperationException">A command was lost, doubled or made up; the message names the byte.</exception>
    public static async Task<int> RunAsync(int step, Action<string>? progress = null)
    {
        var begun = Stopwatch.GetTimestamp();
        var (to, from) = await TalkOnceAsync();
        progress?.Invoke($"a whole conversation has {to} bytes to the kernel and {from} from it");
        var cuts = new ConcurrentQueue<(int? To, int? From)>(
            Cuts(to, step).Select(static at => ((int?)at, (int?)null)).Concat(Cuts(from, step).Select(static at => ((int?)null, (int?)at))));
        var count = cuts.Count;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => TalkAllAsync(cuts))));
        progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{count} cuts in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s, nothing lost, doubled or made up"));
        return count;
    }

    private static IEnumerable<int> Cuts(int length, int step) => Enumerable.Range(0, (length + step - 1) / step).Select(i => 1 + (i * step));

    private static async Task<(int To, int From)> TalkOnceAsync()
    {
        await using var kernel = KernelHost.Start();
        return await new CutRun(kernel).TalkAsync("whole", null, null);
    }

    private static async Task TalkAllAsync(ConcurrentQueue<(int? To, int? From)> cuts)
    {
        await using var kernel = KernelHost.Start();
        var run = new CutRun(kernel);
        while (cuts.TryDequeue(out var cut))
        {
            await run.TalkAsync(string.Create(CultureInfo.InvariantCulture, $"to-{cut.To}-from-{cut.From}"), cut.To, cut.From);
        }
    }

    private async Task<(int To, int From)> TalkAsync(string name, int? cutTo, int? cutFrom)
    {
        using var proxy = new CuttingProxy(kernel.Port, cutTo, cutFrom);
        await using var agent = await AgentHost.StartAsync(proxy.Port, started: Count, configure: static options =>
        {
            options.FirstRetry = TimeSpan.FromMilliseconds(1);
            options.LongestRetry = TimeSpan.FromMilliseconds(20);
        });
        var connected = await NextAsync();
        for (var i = 0; i < s_sizes.Length; i++)
        {
            connected = await SendAsync(connected, $"{name}-{i}", s_sizes[i]);
        }

        while (!await IsAtWorkAsync(connected))
        {
            connected = await NextAsync();
        }

        return (proxy.ToKernel, proxy.FromKernel);
    }

    /// <returns>The agent to go on with.</returns>
    private async Task<ConnectedAgent> SendAsync(ConnectedAgent agent, string name, int size)
    {
        var isAnswered = false;
        try
        {
            var answer = await agent.SendAsync(
                new StartCommand { Vm = new() { Name = name }, ContextMap = new() { ["filler"] = Filler(size) } }, s_options);
            isAnswered = answer.Result && answer.Vm?.Name == name ? true : throw Broken(name, $"is answered with {answer.Details}");
        }
        catch (AgentSendException e) when (e.Failure == CommandSendFailure.ConnectionLost)
        {
            agent = await NextAsync();
        }

        var runs = _runs.GetValueOrDefault(name);
        return runs > 1 || (isAnswered && runs != 1) ? throw Broken(name, $"ran {runs} times, answered: {isAnswered}") : agent;
    }

    private static async Task<bool> IsAtWorkAsync(ConnectedAgent agent)
    {
        try
        {
            return (await agent.SendAsync(new CheckHealthCommand(), s_options)).Result;
        }
        catch (AgentSendException e) when (e.Failure == CommandSendFailure.ConnectionLost)
        {
            return false;
        }
    }

    private static InvalidOperationException Broken(string name, string what) => new($"The command of the conversation {name} {what}.");

    // Compresses badly, so that it stays long on the wire.
    private static string Filler(int size) => Convert.ToBase64String(Noise(size));

    private static byte[] Noise(int size)
    {
        var noise = new byte[size];
        new Random(size).NextBytes(noise);
        return noise;
    }

    private async Task<ConnectedAgent> NextAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        return await kernel.Ready.Reader.ReadAsync(patience.Token);
    }

    private void Count(string name) => _runs.AddOrUpdate(name, 1, static (_, runs) => runs + 1);
}
