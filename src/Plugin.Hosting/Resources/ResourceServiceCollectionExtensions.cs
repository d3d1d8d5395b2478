using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>Registers plugins of which each configured resource gets an object of its own.</summary>
public static class ResourceServiceCollectionExtensions
{
    /// <summary>
    /// Adds a plugin for the resources below <c>Plugin:Resources</c>; without any, for one resource of the kind's name.
    /// Each gets a scope of the services, in which scoped services may ask for its <see cref="ResourceSettings"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="kind">What a resource's setting <c>Plugin</c> calls it, needed when a program has several; null for the class's name.</param>
    /// <param name="create">Makes an object from the services of a resource's scope; null to have its constructor filled.</param>
    /// <typeparam name="TPlugin">The plugin's class.</typeparam>
    public static IServiceCollection AddResources<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPlugin>(
        this IServiceCollection services, string? kind = null, Func<IServiceProvider, TPlugin>? create = null)
        where TPlugin : class, IPlugin
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddCommandPipeline();
        services.TryAddScoped<ResourceScope>();
        services.TryAddScoped(static provider => provider.GetRequiredService<ResourceScope>().Settings
            ?? throw new InvalidOperationException($"{nameof(ResourceSettings)} are for services that are made for a resource; register them as scoped."));

        // Registered as a scoped service so that the scope disposes it.
        services.TryAddScoped(create ?? (static provider => ActivatorUtilities.CreateInstance<TPlugin>(provider)));
        services.AddSingleton(new PluginClass(typeof(TPlugin)));
        services.AddSingleton(new ResourceKind(kind ?? typeof(TPlugin).Name, static provider => provider.GetRequiredService<TPlugin>()));
        return services;
    }
}
