using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.Hosting;
using Plugin.Transport.Http;

namespace Acme.Plugin.Tests;

/// <summary>The plugin with its own settings on a free port, with an empty data directory.</summary>
internal sealed class RunningPlugin : IAsyncDisposable
{
    private readonly DirectoryInfo _data;
    private readonly IHost _host;

    private RunningPlugin(DirectoryInfo data, IHost host) => (_data, _host) = (data, host);

    /// <summary>Where it listens.</summary>
    public Uri Address => _host.Services.GetRequiredService<DirectConnectServer>().Address;

    public static async Task<RunningPlugin> StartAsync(CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory();
        var builder = PluginHost.CreateBuilder(["--data", data.FullName, "--DirectConnect:Listen", "https://127.0.0.1:0"]);
        builder.AddPlugin<DevicePlugin>().AddDirectConnect().Configure(static program => program.AddDevice());
        var plugin = new RunningPlugin(data, builder.Build());
        await plugin._host.StartAsync(cancellation);
        return plugin;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        _data.Delete(recursive: true);
    }
}
