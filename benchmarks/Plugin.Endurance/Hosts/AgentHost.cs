using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Endurance.Hosts;

/// <summary>A plugin process with some connected agents, made as any author makes it.</summary>
internal sealed class AgentHost : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly DirectoryInfo? _data;

    private AgentHost(IHost host, DirectoryInfo? data)
    {
        _host = host;
        _data = data;
    }

    /// <summary>Starts the process's agents; each has its own resource and its own connection.</summary>
    /// <param name="port">Where the kernel listens on loopback.</param>
    /// <param name="agents">How many there are.</param>
    /// <param name="data">What outlives the process; null for a directory that does not.</param>
    /// <param name="started">Is told the name of every VM that is started.</param>
    /// <param name="hasJournal">True when mutating commands wait for the disk, as they do unless an operator says otherwise.</param>
    /// <param name="configure">Settings of each agent.</param>
    public static async Task<AgentHost> StartAsync(
        int port, int agents = 1, string? data = null, Action<string>? started = null, bool hasJournal = false, Action<AgentOptions>? configure = null)
    {
        var own = data is null ? Directory.CreateTempSubdirectory("endurance-") : null;
        var directory = data ?? own!.FullName;
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<IPlugin>(new EndurancePlugin(started));
        builder.Services.AddCommandPipeline(options =>
        {
            options.DataDirectory = directory;
            options.Journal.Enabled = hasJournal;
        });
        for (var i = 0; i < agents; i++)
        {
            var number = i;
            builder.Services.AddConnectedAgent($"Agent{i}", configure: options =>
            {
                options.Kernels = $"127.0.0.1:{port}";
                options.TrustAnyKernel = true;
                options.HypervisorType = HypervisorType.KVM;
                options.Guid = $"{Path.GetFileName(directory)}-{number}";
                options.ResourceName = $"Resource{number}";
                options.Name = $"host-{number}";
                options.Resource = $"resource-{number}";
                options.PrivateAddress = "127.0.0.1";
                configure?.Invoke(options);
            });
        }

        var host = builder.Build();
        await host.StartAsync();
        return new(host, own);
    }

    /// <summary>Completes when a kernel has accepted every agent.</summary>
    public Task ReadyAsync() => Task.WhenAll(_host.Services.GetServices<IHostedService>().OfType<AgentService>().Select(static agent => agent.FirstReady))
        .WaitAsync(TimeSpan.FromMinutes(2));

    public Task RunAsync() => _host.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _data?.Delete(recursive: true);
    }
}
