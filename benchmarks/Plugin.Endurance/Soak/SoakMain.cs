using System.Diagnostics;
using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Endurance.Figures;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Endurance.Soak;

/// <summary>
/// Both ends in one process under full load, small and long commands mixed, with the connection broken now and then:
/// the memory that is alive and what is resident must not grow with the commands.
/// </summary>
internal static class SoakMain
{
    private const int Senders = 32;
    private const int LongEvery = 50;

    private static readonly TimeSpan s_sample = TimeSpan.FromSeconds(5);

    private static readonly AgentSendOptions s_options = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Runs for some seconds and prints the samples and the slopes.</summary>
    public static async Task RunAsync(int seconds)
    {
        await using var kernel = KernelHost.Start();
        await using var host = await AgentHost.StartAsync(kernel.Port, hasJournal: true, configure: static options => options.FirstRetry = TimeSpan.FromMilliseconds(50));
        using var stopping = new CancellationTokenSource();
        var load = new Counters();
        var work = Enumerable.Range(0, Senders).Select(i => Task.Run(() => SendAllAsync(kernel, load, i, stopping.Token))).ToArray();

        var begun = Stopwatch.GetTimestamp();
        var samples = new List<(double Millions, Memory Memory)>();
        while (Stopwatch.GetElapsedTime(begun).TotalSeconds < seconds)
        {
            await Task.Delay(s_sample);
            kernel.Latest?.Disconnect("the soak breaks the connection");
            ForgetEarlier(kernel);
            var sample = (Millions: load.Answered / 1e6, Memory: Memory.Settled());
            samples.Add(sample);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Stopwatch.GetElapsedTime(begun).TotalSeconds,6:0} s {sample.Millions,8:0.00} M commands, alive {sample.Memory.Managed / 1048576.0,7:0.00} MB, resident {sample.Memory.Rss / 1048576.0,7:0.0} MB, {load.Broken} met a broken connection"));
        }

        await stopping.CancelAsync();
        await Task.WhenAll(work);
        var settled = samples.Skip(samples.Count / 3).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{load.Answered / 1e6:0.00} M commands; growth over the last two thirds: alive {Slope(settled, static memory => memory.Managed):+0.0;-0.0} bytes, resident {Slope(settled, static memory => memory.Rss):+0.0;-0.0} bytes for each thousand commands; failed {load.Failed}"));
    }

    private static async Task SendAllAsync(KernelHost kernel, Counters load, int sender, CancellationToken stopping)
    {
        for (var i = 0; !stopping.IsCancellationRequested; i++)
        {
            if (kernel.Latest is not { State: AgentState.Ready } agent)
            {
                await Task.Delay(2, CancellationToken.None);
                continue;
            }

            try
            {
                var isDone = i % LongEvery == 0
                    ? (await agent.SendAsync(new StartCommand { Vm = new() { Name = $"vm-{sender}", BootArgs = new string('x', 30_000 + (i % 7 * 1000)) } }, s_options, CancellationToken.None)).Result
                    : (await agent.SendAsync(new CheckHealthCommand(), s_options, CancellationToken.None)).Result;
                Interlocked.Increment(ref isDone ? ref load.Answered : ref load.Failed);
            }
            catch (AgentSendException e) when (e.Failure == CommandSendFailure.ConnectionLost)
            {
                Interlocked.Increment(ref load.Broken);
            }
        }
    }

    /// <summary>Lets go of broken connections, which would be counted as memory of the bus.</summary>
    private static void ForgetEarlier(KernelHost kernel)
    {
        while (kernel.Ready.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>The growth for each thousand commands, by least squares.</summary>
    private static double Slope(List<(double Millions, Memory Memory)> samples, Func<Memory, long> of)
    {
        var (x, y) = (samples.Average(static sample => sample.Millions), samples.Average(sample => of(sample.Memory)));
        var below = samples.Sum(sample => (sample.Millions - x) * (sample.Millions - x));
        return below > 0 ? samples.Sum(sample => (sample.Millions - x) * (of(sample.Memory) - y)) / below / 1000 : 0;
    }

    private sealed class Counters
    {
        public long Answered;
        public long Failed;
        public long Broken;
    }
}
