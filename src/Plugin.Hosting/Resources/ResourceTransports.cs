using Microsoft.Extensions.Hosting;

namespace Plugin.Hosting;

/// <summary>Starts and stops the transports of every resource of a process that drives several.</summary>
internal sealed class ResourceTransports(PluginResources resources, TransportChoice choice, TransportNames names, IServiceProvider services) : BackgroundService, IAsyncDisposable
{
    private readonly List<IHostedService> _transports = [];
    private volatile IReadOnlyList<IHostedService> _running = [];

    /// <summary>The transports that run; none before all have started.</summary>
    public IReadOnlyList<IHostedService> Running => _running;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var resource in resources.All)
        {
            foreach (var transport in choice.For(resource, resources.All.Count == 1))
            {
                var service = transport.Create(services, resource);
                _transports.Add(service);
                names.Add(transport.Name);
                await service.StartAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        _running = _transports;
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(_transports.Select(transport => Task.Run(() => transport.StopAsync(cancellationToken), CancellationToken.None))).ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _running = [];
        foreach (var transport in _transports)
        {
            if (transport is IAsyncDisposable later)
            {
                await later.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                (transport as IDisposable)?.Dispose();
            }
        }

        _transports.Clear();
        Dispose();
    }

    /// <summary>Fails when one of them does, as the host would have it for its own services.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var ended in Task.WhenEach(_transports.OfType<BackgroundService>().Select(static service => service.ExecuteTask).OfType<Task>())
            .WithCancellation(stoppingToken).ConfigureAwait(false))
        {
            await ended.ConfigureAwait(false);
        }
    }
}
