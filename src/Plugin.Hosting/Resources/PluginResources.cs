using Microsoft.Extensions.Configuration;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>The devices that the process drives.</summary>
public sealed class PluginResources
{
    private readonly Dictionary<IPlugin, PluginResource> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly List<PluginResource> _order = [];

    /// <summary>Makes the plugins that were registered.</summary>
    public PluginResources(IEnumerable<IPlugin> plugins, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        var configuration = services.GetService(typeof(IConfiguration)) as IConfiguration ?? new ConfigurationBuilder().Build();
        foreach (var plugin in plugins)
        {
            if (!_resources.ContainsKey(plugin))
            {
                var resource = new PluginResource(plugin.Manifest.Name, plugin, configuration);
                _resources.Add(plugin, resource);
                _order.Add(resource);
            }
        }
    }

    /// <summary>All of them, in the order of their registration.</summary>
    public IReadOnlyList<PluginResource> All => _order;

    /// <summary>The resource that a plugin object drives; null for a plugin that was made outside the services.</summary>
    public PluginResource? Find(IPlugin plugin) => _resources.GetValueOrDefault(plugin);
}
