using Plugin.HyperV;
using Plugin.Hosting;

namespace HyperVAgent;

/// <summary>Brings plugin and host together before the first command: what an earlier process left half-done is removed.</summary>
internal sealed class Reconciliation(HyperVPlugin plugin) : IStartupStep
{
    public string Name => "reconciliation with the host";

    public async ValueTask RunAsync(PluginResource resource, CancellationToken cancellation) => await plugin.StartAsync(cancellation);
}
