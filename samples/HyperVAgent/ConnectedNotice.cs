using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Lifecycle;

namespace HyperVAgent;

/// <summary>Tells scripts and people, on a line of its own, that a kernel has accepted the host.</summary>
internal sealed class ConnectedNotice([FromKeyedServices(AgentOptions.DefaultSection)] AgentService agent) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await agent.FirstReady.WaitAsync(stoppingToken);
        await Console.Out.WriteLineAsync($"Ready: host {agent.HostId}".AsMemory(), stoppingToken);
    }
}
