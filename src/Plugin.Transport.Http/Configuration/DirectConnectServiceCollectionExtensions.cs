using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Registers the direct-connect server.</summary>
public static class DirectConnectServiceCollectionExtensions
{
    /// <summary>Has the host serve its <see cref="Abstractions.IPlugin"/> by direct connect, from its start to its stop.</summary>
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

        services.TryAddSingleton<DirectConnectServer>();
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<DirectConnectServer>());
        return services;
    }
}
