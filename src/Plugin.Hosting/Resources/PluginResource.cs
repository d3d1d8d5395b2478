using Microsoft.Extensions.Options;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>One device that the process drives, with the plugin object that drives it.</summary>
public sealed class PluginResource
{
    internal PluginResource(ResourceSettings settings, IPlugin plugin)
    {
        Settings = settings;
        Plugin = plugin;
    }

    /// <summary>Its name, unique in the process and the same after a restart.</summary>
    public string Name => Settings.Name;

    /// <summary>The plugin object that drives it and nothing else.</summary>
    public IPlugin Plugin { get; }

    /// <summary>Its settings; the whole configuration for the only resource of a process.</summary>
    public ResourceSettings Settings { get; }

    /// <summary>Opens when the resource may be served.</summary>
    public StartupGate Gate { get; } = new();

    /// <summary>Keeps the process from starting when settings of the resource were refused.</summary>
    /// <exception cref="StartupException">They were.</exception>
    public void Require(ValidateOptionsResult checkedSettings)
    {
        ArgumentNullException.ThrowIfNull(checkedSettings);
        if (checkedSettings.Failed)
        {
            throw new StartupException($"{Name}: {string.Join(' ', checkedSettings.Failures ?? [])}");
        }
    }
}
