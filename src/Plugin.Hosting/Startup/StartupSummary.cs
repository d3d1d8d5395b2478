using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Says in one line for each plugin, when all has started, what the process does.</summary>
internal sealed class StartupSummary(
    PluginResources resources, TransportNames transports, IOptions<PluginHostOptions> options, ILogger<StartupSummary> logger) : IHostedLifecycleService
{
    private const int MostNamed = 5;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var same in resources.All.GroupBy(static resource => resource.Plugin.Manifest.Name, StringComparer.Ordinal))
        {
            var plugin = same.First().Plugin;
            logger.Serves(
                same.Key,
                ProgramVersion.Of(plugin.GetType().Assembly),
                NamesOf([.. same]),
                string.Join(" and ", transports.Chosen.DefaultIfEmpty("no transport")),
                plugin.Manifest.Routes.Count,
                string.Join(", ", plugin.Manifest.Capabilities.DefaultIfEmpty("none")),
                options.Value.DataDirectory);
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static string NamesOf(IReadOnlyCollection<PluginResource> same)
    {
        var names = string.Join(", ", same.Take(MostNamed).Select(static resource => resource.Name));
        return same.Count > MostNamed ? $"{names} and {same.Count - MostNamed} more" : names;
    }
}
