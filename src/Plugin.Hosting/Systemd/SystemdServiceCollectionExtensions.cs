using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Plugin.Hosting;

/// <summary>Registers what systemd hears of the process.</summary>
internal static class SystemdServiceCollectionExtensions
{
    public static IServiceCollection AddSystemd(this IServiceCollection services)
    {
        if (!OperatingSystem.IsWindows())
        {
            services.TryAddSingleton(static _ => SystemdEnvironment.Take());
            services.AddHostedService<SystemdService>();
        }

        return services;
    }
}
