using Microsoft.Extensions.Configuration;

namespace Plugin.Hosting;

/// <summary>
/// Which of several resources the services of a scope are made for. Services of one device are registered as scoped and
/// ask for it.
/// </summary>
/// <param name="Name">The resource's name.</param>
/// <param name="Section">The section of its own settings, <c>Plugin:Resources:rack1</c>; empty when it is the only one and has none.</param>
/// <param name="Configuration">Its settings: what its section lacks is taken from the root.</param>
public sealed record ResourceSettings(string Name, string Section, IConfiguration Configuration)
{
    /// <summary>The section below which resources are configured by their names.</summary>
    public const string ResourcesSection = $"{PluginHostOptions.Section}:Resources";

    /// <summary>The key by which an operator finds a setting of the resource: <c>Plugin:Resources:rack1:Agent:Kernels</c>.</summary>
    public string KeyOf(string key) => Section.Length == 0 ? key : $"{Section}:{key}";

    /// <summary>The settings of one of the resources of a configuration.</summary>
    internal static ResourceSettings Of(IConfiguration root, IConfigurationSection section) =>
        new(section.Key, section.Path, new ConfigurationBuilder().AddConfiguration(root).AddConfiguration(section).Build());
}
