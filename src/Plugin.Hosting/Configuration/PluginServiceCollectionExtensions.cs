using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>Registers a plugin and the pipeline that runs its commands.</summary>
public static class PluginServiceCollectionExtensions
{
    // What the host itself needs beyond the pipeline's own bounds.
    private static readonly TimeSpan s_shutdownReserve = TimeSpan.FromSeconds(5);

    /// <summary>Adds a plugin; it is made once, with what it wants from the services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Settings that win over the configuration section <c>Plugin</c>.</param>
    /// <typeparam name="TPlugin">The plugin's class.</typeparam>
    public static IServiceCollection AddPlugin<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugin>(
        this IServiceCollection services, Action<PluginHostOptions>? configure = null)
        where TPlugin : class, IPlugin
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<TPlugin>();
        services.AddSingleton<IPlugin>(static provider => provider.GetRequiredService<TPlugin>());
        services.AddSingleton(new PluginClass(typeof(TPlugin)));
        return services.AddCommandPipeline(configure);
    }

    /// <summary>Adds the pipeline without a plugin, for processes that make their plugin themselves.</summary>
    public static IServiceCollection AddCommandPipeline(this IServiceCollection services, Action<PluginHostOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<CommandJournal>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IReadinessCheck, CommandJournal>(
            static provider => provider.GetRequiredService<CommandJournal>()));
        services.TryAddSingleton(static provider =>
        {
            var options = provider.GetRequiredService<IOptions<PluginHostOptions>>();
            return new CommandPipeline(
                options,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<CommandPipeline>>(),
                options.Value.Journal.Enabled ? provider.GetRequiredService<CommandJournal>() : null);
        });
        services.TryAddSingleton<PluginResources>();
        services.TryAddSingleton<RunningTransports>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StartupSequence>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, JournalService>());
        services.AddStartupStep<SelfCheck>();
        services.AddStartupStep<InterruptedCommands>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PluginHostOptions>, PluginHostOptionsValidator>());
        var options = services.AddOptions<PluginHostOptions>()
            .Configure<IServiceProvider>(static (options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(PluginHostOptions.Section).Bind(options))
            .PostConfigure(static options => options.DataDirectory = FullPath(options.DataDirectory))
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        // The host must not give up before the pipeline does.
        services.AddOptions<HostOptions>().Configure<IOptions<PluginHostOptions>>(static (host, plugin) =>
        {
            var needed = plugin.Value.DrainWithin + plugin.Value.CancellationGrace + s_shutdownReserve;
            host.ShutdownTimeout = host.ShutdownTimeout > needed ? host.ShutdownTimeout : needed;
        });
        return services;
    }

    private static string FullPath(string path) => string.IsNullOrWhiteSpace(path) ? path : Path.GetFullPath(path);
}
