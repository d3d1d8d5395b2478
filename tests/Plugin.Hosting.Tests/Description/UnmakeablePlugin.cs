using Microsoft.Extensions.Hosting;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Description;

/// <summary>A plugin whose constructor does what none should have to be made for: describing it must not.</summary>
[Plugin("Unmakeable")]
public sealed partial class UnmakeablePlugin
{
    public UnmakeablePlugin() => throw new InvalidOperationException("The device is not there.");

    [Handles]
    public ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context) => new(new StartAnswer());
}

/// <summary>A service that cannot be made either.</summary>
public sealed class UnmakeableService : IHostedService
{
    public UnmakeableService() => throw new InvalidOperationException("The port is taken.");

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
