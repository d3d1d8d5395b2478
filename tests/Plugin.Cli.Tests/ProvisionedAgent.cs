using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;

namespace Plugin.Cli.Tests;

/// <summary>A connected agent that begins without a certificate.</summary>
internal sealed class ProvisionedAgent(string data) : IAsyncDisposable
{
    private IHost? _host;

    public async Task StartAsync(int port)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Plugin:DataDirectory"] = data,
            ["Agent:Kernels"] = $"127.0.0.1:{port}",
            ["Agent:FirstContact"] = "TrustOnce",
            ["Agent:HypervisorType"] = "KVM",
            ["Agent:LongestRetry"] = "00:00:01",
        });
        builder.Services.AddPlugin<QuietPlugin>().AddConnectedAgent();
        _host = builder.Build();
        await _host.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _host, null) is { } host)
        {
            await host.StopAsync(CancellationToken.None);
            host.Dispose();
        }
    }
}
