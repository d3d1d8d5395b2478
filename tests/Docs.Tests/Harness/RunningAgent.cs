using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;

namespace Docs.Tests.Harness;

/// <summary>A plugin process with a connected agent, inside the test process.</summary>
internal sealed class RunningAgent : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly IHost _host;

    private RunningAgent(IPEndPoint kernel)
    {
        var builder = PluginHost.CreateBuilder(new PluginHostSettings
        {
            Args = ["--agent", kernel.ToString(), "--data", _directory.Path, "--Agent:TrustAnyKernel", "true", "--Agent:HypervisorType", "KVM"],
            BaseDirectory = _directory.Path,
        });
        builder.AddPlugin<MyPlugin>().AddConnectedAgent();
        builder.Logging.ClearProviders();
        _host = builder.Build();
    }

    public static async Task<RunningAgent> StartAsync(IPEndPoint kernel)
    {
        var agent = new RunningAgent(kernel);
        await agent._host.StartAsync(TestContext.Current.CancellationToken);
        return agent;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        _directory.Dispose();
    }
}
