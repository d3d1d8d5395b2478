using Microsoft.Extensions.Configuration;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>One device that the process drives, with the plugin object that drives it.</summary>
public sealed class PluginResource
{
    internal PluginResource(string name, IPlugin plugin, IConfiguration settings)
    {
        Name = name;
        Plugin = plugin;
        Settings = settings;
    }

    /// <summary>Its name, unique in the process and the same after a restart.</summary>
    public string Name { get; }

    /// <summary>The plugin object that drives it and nothing else.</summary>
    public IPlugin Plugin { get; }

    /// <summary>Its own settings; the whole configuration for the only resource of a process.</summary>
    public IConfiguration Settings { get; }

    /// <summary>Opens when the resource may be served.</summary>
    public StartupGate Gate { get; } = new();
}
