using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Registers the health page.</summary>
internal static class HealthServiceCollectionExtensions
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.TryAddSingleton<ProcessHealth>();
        services.TryAddSingleton<RunningDescription>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HealthOptions>, HealthOptionsValidator>());
        services.AddOptions<HealthOptions>()
            .Configure<IConfiguration>(static (options, configuration) => configuration.GetSection(HealthOptions.Section).Bind(options))
            .ValidateOnStart();
        services.TryAddSingleton<HealthServer>();
        return services.AddHostedService(static provider => provider.GetRequiredService<HealthServer>());
    }
}
