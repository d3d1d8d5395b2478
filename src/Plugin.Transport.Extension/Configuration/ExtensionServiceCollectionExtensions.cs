using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Registers what answers calls of an extension's executable.</summary>
public static class ExtensionServiceCollectionExtensions
{
    /// <summary>Has the plugin process take calls of its executable on a socket, from its start to its stop.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Settings that win over the configuration section <c>Extension</c>.</param>
    public static IServiceCollection AddExtensionServer(this IServiceCollection services, Action<ExtensionOptions>? configure = null)
    {
        services.AddExtensionCalls(configure);
        services.TryAddSingleton<CallServer>();
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<CallServer>());
        return services;
    }

    /// <summary>Adds <see cref="ExtensionCalls"/> alone, for a process that answers one call and ends.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Settings that win over the configuration section <c>Extension</c>.</param>
    public static IServiceCollection AddExtensionCalls(this IServiceCollection services, Action<ExtensionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddCommandPipeline();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ExtensionOptions>, ExtensionOptionsValidator>());
        var options = services.AddOptions<ExtensionOptions>()
            .Configure<IServiceProvider>(static (options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(ExtensionOptions.Section).Bind(options))
            .ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton<ExtensionCalls>();
        return services;
    }

    /// <summary>Makes the server of one resource of a process that drives several, from the resource's own settings.</summary>
    /// <exception cref="StartupException">They cannot be used.</exception>
    internal static CallServer CreateFor(IServiceProvider provider, PluginResource resource, Action<ExtensionOptions>? configure)
    {
        var options = new ExtensionOptions();
        resource.Settings.Configuration.GetSection(ExtensionOptions.Section).Bind(options);
        configure?.Invoke(options);
        resource.Require(new ExtensionOptionsValidator().Validate(null, options));
        var pipeline = provider.GetRequiredService<CommandPipeline>();
        var hostOptions = provider.GetRequiredService<IOptions<PluginHostOptions>>();
        var calls = new ExtensionCalls(
            resource.Plugin, pipeline, Options.Create(options), hostOptions,
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ExtensionCalls>>());
        return new(resource.Plugin, calls, pipeline, Options.Create(options), hostOptions, provider.GetRequiredService<ILogger<CallServer>>());
    }
}
