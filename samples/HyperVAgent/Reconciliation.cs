using Plugin.HyperV;

namespace HyperVAgent;

/// <summary>Brings plugin and host together before the first command: what an earlier process left half-done is removed.</summary>
internal sealed class Reconciliation(HyperVPlugin plugin) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => plugin.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
