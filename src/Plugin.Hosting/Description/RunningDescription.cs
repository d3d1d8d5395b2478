using System.Text;

namespace Plugin.Hosting;

/// <summary>What the plugins of the running process serve, for the health page.</summary>
internal sealed class RunningDescription(PluginResources resources, TransportNames transports)
{
    /// <summary>The document in UTF-8.</summary>
    public byte[] ToJson()
    {
        var kinds = TransportNames.Kinds(transports.Chosen);
        var plugins = resources.All.Select(static resource => resource.Plugin).DistinctBy(static plugin => plugin.GetType());
        return Encoding.UTF8.GetBytes(CapabilityMatrix.Of(plugins.Select(plugin => PluginDescriber.Describe(plugin, kinds))).ToJson());
    }
}
