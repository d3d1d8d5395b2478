using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Plugin.Abstractions;

namespace Plugin.Hosting.Tests.Doubles;

/// <summary>A transport that serves a resource as soon as its gate is open, and notes what it did.</summary>
public sealed class ScriptedTransport(PluginResource resource, ConcurrentQueue<string> trail) : BackgroundService, ITransportHealth
{
    public PluginResource Resource { get; } = resource;

    public IPlugin Plugin => Resource.Plugin;

    public string Transport => "scripted";

    public bool IsReady { get; set; }

    public string State => IsReady ? "serves" : "waits";

    public static TransportRegistration Offer(ConcurrentQueue<string> trail) => new()
    {
        Name = "scripted",
        Key = "Scripted:Kernel",
        Register = static _ => throw new InvalidOperationException("not for one"),
        Create = (_, resource) => new ScriptedTransport(resource, trail),
    };

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        trail.Enqueue($"{Resource.Name} stops");
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Resource.Gate.WaitAsync(stoppingToken);
        IsReady = true;
        trail.Enqueue($"{Resource.Name} serves {Resource.Settings.Configuration["Scripted:Kernel"]}");
        if (Resource.Settings.Configuration["Scripted:Fails"] is not null)
        {
            throw new InvalidOperationException("the transport has failed");
        }
    }
}
