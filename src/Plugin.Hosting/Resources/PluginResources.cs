using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>The devices that the process drives.</summary>
public sealed class PluginResources : IAsyncDisposable, IDisposable
{
    private readonly Dictionary<IPlugin, PluginResource> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly List<PluginResource> _order = [];
    private readonly List<AsyncServiceScope> _scopes = [];

    /// <summary>Makes the plugin objects of all resources.</summary>
    /// <exception cref="StartupException">A resource is configured in a way that cannot work.</exception>
    public PluginResources(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var configuration = services.GetService<IConfiguration>() ?? new ConfigurationBuilder().Build();
        var kinds = services.GetServices<ResourceKind>().ToList();
        foreach (var plugin in services.GetServices<IPlugin>())
        {
            Add(new(plugin.Manifest.Name, "", configuration), plugin);
        }

        var sections = configuration.GetSection(ResourceSettings.ResourcesSection).GetChildren().ToList();
        foreach (var section in sections)
        {
            var settings = ResourceSettings.Of(configuration, section);
            CheckName(settings);
            AddIn(services, settings, KindOf(settings, section["Plugin"], kinds));
        }

        foreach (var kind in sections.Count == 0 ? kinds : [])
        {
            AddIn(services, new(kind.Name, "", configuration), kind);
        }
    }

    /// <summary>All of them, in the order of their registration, those of the configuration by their names.</summary>
    public IReadOnlyList<PluginResource> All => _order;

    /// <summary>The resource that a plugin object drives; null for a plugin that was made outside the services.</summary>
    public PluginResource? Find(IPlugin plugin) => _resources.GetValueOrDefault(plugin);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var scope in _scopes)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }

        _scopes.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _scopes.ForEach(static scope => scope.Dispose());
        _scopes.Clear();
    }

    private static void CheckName(ResourceSettings settings)
    {
        if (!settings.Name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
        {
            throw new StartupException($"{settings.Section}: the name of a resource must be letters, digits, '_' and '-'.");
        }
    }

    private static ResourceKind KindOf(ResourceSettings settings, string? wanted, List<ResourceKind> kinds)
    {
        var names = string.Join(" or ", kinds.Select(static kind => kind.Name));
        return kinds.Count == 0
            ? throw new StartupException($"{settings.Section} is set, but this program drives one device only; take {ResourceSettings.ResourcesSection} away.")
            : wanted is { Length: > 0 }
                ? kinds.Find(kind => kind.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
                    ?? throw new StartupException($"{settings.KeyOf("Plugin")} is '{wanted}' but must be {names}.")
                : kinds.Count == 1 ? kinds[0] : throw new StartupException($"{settings.KeyOf("Plugin")} must be {names}.");
    }

    private void AddIn(IServiceProvider services, ResourceSettings settings, ResourceKind kind)
    {
        var scope = services.CreateAsyncScope();
        _scopes.Add(scope);
        scope.ServiceProvider.GetRequiredService<ResourceScope>().Settings = settings;
        try
        {
            Add(settings, kind.Create(scope.ServiceProvider));
        }
        catch (Exception exception) when (exception is not StartupException)
        {
            throw new StartupException($"{settings.Name}: {StartupFault.Describe(exception)}", exception);
        }
    }

    private void Add(ResourceSettings settings, IPlugin plugin)
    {
        var resource = new PluginResource(settings, plugin);
        if (_resources.TryAdd(plugin, resource))
        {
            _order.Add(resource);
        }
    }
}
