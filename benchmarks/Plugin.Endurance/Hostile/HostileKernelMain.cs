using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Plugin.CloudStack.Host;
using Plugin.Endurance.Figures;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Endurance.Hostile;

/// <summary>
/// A kernel that is attacked: keeps asking its first agent for its health, and tells on each line of standard input how
/// long the answers took since the last one, what the process holds, and how many lines it logged.
/// </summary>
internal sealed class HostileKernelMain : ILogger<AgentServer>
{
    private const int DeafCommands = 400;
    private const int DeafLength = 64_000;

    private readonly ConcurrentQueue<double> _waits = new();
    private readonly ConcurrentQueue<string> _shown = new();
    private int _lines;
    private int _failed;

    /// <summary>Serves until standard input ends.</summary>
    public static async Task RunAsync()
    {
        var main = new HostileKernelMain();
        await using var kernel = KernelHost.Start(TimeSpan.FromSeconds(5), main);
        Console.WriteLine(kernel.Port);
        var agent = await kernel.Ready.Reader.ReadAsync();
        _ = main.AskForEverAsync(agent);
        _ = FloodDeafAsync(kernel);
        while (await Console.In.ReadLineAsync() is not null)
        {
            Console.WriteLine(main.Figures());
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _lines);
        if (_shown.Count < 4 && logLevel >= LogLevel.Warning)
        {
            _shown.Enqueue(formatter(state, exception));
        }
    }

    /// <summary>Sends much to every agent that comes later; those that do not read are a burden that must stay bounded.</summary>
    private static async Task FloodDeafAsync(KernelHost kernel)
    {
        await foreach (var agent in kernel.Ready.Reader.ReadAllAsync())
        {
            if (agent.Startup[0].Guid?.StartsWith("deaf", StringComparison.Ordinal) == true)
            {
                var filler = new string('x', DeafLength);
                for (var i = 0; i < DeafCommands; i++)
                {
                    _ = agent.SendAsync([new CheckHealthCommand { ContextMap = new() { ["filler"] = filler } }]).ContinueWith(
                        static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
                }
            }
        }
    }

    private async Task AskForEverAsync(ConnectedAgent agent)
    {
        while (true)
        {
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await agent.SendAsync(new CheckHealthCommand());
                _waits.Enqueue(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
            catch (AgentSendException)
            {
                Interlocked.Increment(ref _failed);
            }

            await Task.Delay(5);
        }
    }

    private string Figures()
    {
        var waits = new List<double>();
        while (_waits.TryDequeue(out var wait))
        {
            waits.Add(wait);
        }

        var spread = new Spread(waits);
        var shown = string.Join(" / ", _shown);
        _shown.Clear();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{spread.Median:0.00} ms, {spread.At(0.99):0.0} ms, {spread.Most:0.0} ms | {Interlocked.Exchange(ref _failed, 0)} of {spread.Count} | {Memory.ResidentOf("self") / 1048576.0:0} MB | {Directory.GetFiles("/proc/self/fd").Length} | {Interlocked.Exchange(ref _lines, 0)} | {shown}");
    }
}
