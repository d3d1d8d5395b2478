using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Plugin.Hosting;

/// <summary>The transports that run in the process, those of the only plugin and those of each of several resources.</summary>
public sealed class RunningTransports
{
    private readonly IServiceProvider _services;

    /// <summary>Finds them among the hosted services.</summary>
    public RunningTransports(IServiceProvider services) => _services = services;

    /// <summary>All of them, as far as they have been started.</summary>
    public IReadOnlyList<ITransportHealth> All =>
        [.. _services.GetServices<IHostedService>().Concat(_services.GetService<ResourceTransports>()?.Running ?? []).OfType<ITransportHealth>()];
}
