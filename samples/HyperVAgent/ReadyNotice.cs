using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Lifecycle;
using Plugin.Transport.Http;

namespace HyperVAgent;

/// <summary>
/// Tells scripts and people, on lines of their own, that commands are taken from now on and where, and that a kernel has
/// accepted the host.
/// </summary>
internal sealed class ReadyNotice(IServiceProvider services) : BackgroundService, IHostedLifecycleService
{
    private readonly TaskCompletionSource _started = new();

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _started.TrySetResult();
        return services.GetService<DirectConnectServer>() is { } server
            ? SayAsync(server.Address.GetLeftPart(UriPartial.Authority), cancellationToken)
            : Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (services.GetKeyedService<AgentService>(AgentOptions.DefaultSection) is { } agent)
        {
            try
            {
                await Task.WhenAll(agent.FirstReady, _started.Task).WaitAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await SayAsync($"host {agent.HostId}", stoppingToken);
        }
    }

    private static Task SayAsync(string what, CancellationToken cancellation) =>
        Console.Out.WriteLineAsync($"Ready: {what}".AsMemory(), cancellation);
}
