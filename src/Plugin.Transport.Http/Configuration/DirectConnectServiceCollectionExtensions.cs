using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Registers the direct-connect server.</summary>
public static class DirectConnectServiceCollectionExtensions
{
    /// <summary>Has the host serve its <see cref="IPlugin"/> by direct connect, from its start to its stop.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Settings that win over the configuration section <c>DirectConnect</c>.</param>
    public static IServiceCollection AddDirectConnect(this IServiceCollection services, Action<DirectConnectOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddCommandPipeline();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectConnectOptions>, DirectConnectOptionsValidator>());
        var options = services.AddOptions<DirectConnectOptions>()
            .Configure<IServiceProvider>(static (options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(DirectConnectOptions.Section).Bind(options))
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton(static provider =>
            Create(provider, provider.GetRequiredService<IPlugin>(), provider.GetRequiredService<IOptions<DirectConnectOptions>>()));
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<DirectConnectServer>());
        return services;
    }

    /// <summary>Makes the server of one resource of a process that drives several, from the resource's own settings.</summary>
    /// <exception cref="StartupException">They cannot be used.</exception>
    internal static DirectConnectServer CreateFor(IServiceProvider provider, PluginResource resource, Action<DirectConnectOptions>? configure)
    {
        var options = new DirectConnectOptions();
        resource.Settings.Configuration.GetSection(DirectConnectOptions.Section).Bind(options);
        configure?.Invoke(options);
        resource.Require(new DirectConnectOptionsValidator().Validate(null, options));
        return Create(provider, resource.Plugin, Options.Create(options));
    }

    private static DirectConnectServer Create(IServiceProvider provider, IPlugin plugin, IOptions<DirectConnectOptions> options) => new(
        plugin,
        provider.GetRequiredService<CommandPipeline>(),
        options,
        provider.GetRequiredService<IOptions<PluginHostOptions>>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILoggerFactory>(),
        provider.GetRequiredService<PluginResources>().Find(plugin)?.Gate);
}
