using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Plugin.Hosting;

/// <summary>Registers what must have ended before a resource is served.</summary>
public static class StartupServiceCollectionExtensions
{
    /// <summary>Adds a step after those that were added before; adding one a second time changes nothing.</summary>
    public static IServiceCollection AddStartupStep<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStep>(
        this IServiceCollection services)
        where TStep : class, IStartupStep
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupStep, TStep>());
        return services;
    }
}
