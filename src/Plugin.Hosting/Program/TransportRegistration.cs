using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Plugin.Hosting;

/// <summary>
/// A transport that a program offers. Configuration chooses among them: those whose <see cref="Key"/> has a value run;
/// when none has, those run that need no configuration.
/// </summary>
public sealed class TransportRegistration
{
    /// <summary>The name in the log, for example <c>direct connect</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The configuration key that turns it on, for example <c>Agent:Kernels</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Further keys each of which turns it on.</summary>
    public IReadOnlyList<string> OtherKeys { get; init; } = [];

    /// <summary>Adds its services, among them the hosted service that is the transport of the only plugin.</summary>
    public required Action<IServiceCollection> Register { get; init; }

    /// <summary>
    /// Makes the transport of one resource of a process that may drive several, from the resource's own settings. The
    /// process starts, stops and disposes it. A setting that cannot be used is told by a <see cref="StartupException"/>.
    /// </summary>
    public required Func<IServiceProvider, PluginResource, IHostedService> Create { get; init; }

    /// <summary>
    /// Adds what plugins ask for of the transport of their own resource, as scoped services; null for nothing. Called instead
    /// of <see cref="Register"/> when the process may drive several resources.
    /// </summary>
    public Action<IServiceCollection>? RegisterForResources { get; init; }

    /// <summary>True when it can run with the defaults of its settings.</summary>
    public bool RunsUnconfigured { get; init; }
}
