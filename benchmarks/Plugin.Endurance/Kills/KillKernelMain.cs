using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Endurance.Kills;

/// <summary>
/// A kernel that has VMs started as fast as its agent does it, and writes down each command before it is sent and what
/// became of it: S sent, A answered, F answered with a failure, U unknown because the connection is over, L lost.
/// </summary>
internal sealed class KillKernelMain(KernelHost kernel, TextWriter log, string generation, CancellationToken stopping)
{
    private const int Senders = 8;

    private static readonly AgentSendOptions s_options = new() { Timeout = TimeSpan.FromSeconds(60) };

    private volatile ConnectedAgent? _agent;
    private int _sent;

    /// <summary>Runs until a line comes on standard input; then every command is brought to its end.</summary>
    public static async Task RunAsync(int port, string path, string generation)
    {
        await using var kernel = KernelHost.Start(port: port);
        await using var log = TextWriter.Synchronized(new StreamWriter(path, append: true) { AutoFlush = true });
        using var stopping = new CancellationTokenSource();
        var main = new KillKernelMain(kernel, log, generation, stopping.Token);
        var work = Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(main.SendAllAsync)).Append(main.FollowAsync()));
        Console.WriteLine(kernel.Port);
        await Console.In.ReadLineAsync();
        await stopping.CancelAsync();
        await work;
        Console.WriteLine("done");
    }

    private async Task FollowAsync()
    {
        try
        {
            await foreach (var agent in kernel.Ready.Reader.ReadAllAsync(stopping))
            {
                _agent = agent;
            }
        }
        catch (OperationCanceledException)
        {
            // Enough.
        }
    }

    private async Task SendAllAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            if (_agent is { State: AgentState.Ready } agent)
            {
                await SendAsync(agent, string.Create(CultureInfo.InvariantCulture, $"vm-{generation}-{Interlocked.Increment(ref _sent)}"));
            }
            else
            {
                await Task.Delay(5);
            }
        }
    }

    private async Task SendAsync(ConnectedAgent agent, string name)
    {
        await log.WriteLineAsync($"S {name}");
        try
        {
            var answer = await agent.SendAsync(new StartCommand { Vm = new() { Name = name } }, s_options);
            await log.WriteLineAsync($"{(answer.Result && answer.Vm?.Name == name ? 'A' : 'F')} {name}");
        }
        catch (AgentSendException e)
        {
            await log.WriteLineAsync($"{(e.Failure == CommandSendFailure.ConnectionLost ? 'U' : 'L')} {name}");
        }
    }
}
