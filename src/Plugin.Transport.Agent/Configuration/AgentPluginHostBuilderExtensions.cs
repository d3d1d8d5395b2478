using Microsoft.Extensions.DependencyInjection.Extensions;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>Offers the connected agent to a program.</summary>
public static class AgentPluginHostBuilderExtensions
{
    /// <summary>
    /// Has the program dial the kernel when <c>Agent:Kernels</c> or <c>Agent:PropertiesFile</c>, or one of the switches
    /// <c>--agent</c> and <c>--agent-properties</c>, says where it is. Each call adds one more agent; only the first section
    /// has the switches.
    /// </summary>
    /// <param name="builder">The program.</param>
    /// <param name="section">The configuration section of its <see cref="AgentOptions"/>; every agent has its own.</param>
    /// <param name="plugin">Finds the plugin that the agent serves; null for the only one, and for each one's own resource where there are several.</param>
    /// <param name="configure">Settings that win over the section.</param>
    public static PluginHostBuilder AddConnectedAgent(
        this PluginHostBuilder builder,
        string section = AgentOptions.DefaultSection,
        Func<IServiceProvider, IPlugin>? plugin = null,
        Action<AgentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var key = $"{section}:{nameof(AgentOptions.Kernels)}";
        var fileKey = $"{section}:{nameof(AgentOptions.PropertiesFile)}";
        if (section == AgentOptions.DefaultSection)
        {
            builder.AddSwitch(new("--agent", key, "dial this management server; several as host,host@roundrobin") { ValueName = "HOST:PORT" });
            builder.AddSwitch(new("--agent-properties", fileKey, "take over the settings of CloudStack's own agent") { ValueName = "FILE", IsPath = true });
        }

        builder.Services.TryAddSingleton<AgentNames>();
        return builder.AddTransport(new TransportRegistration
        {
            Name = $"connected agent ({section})",
            Key = key,
            OtherKeys = [fileKey],
            Register = services => services.AddConnectedAgent(section, plugin, configure),
            RegisterForResources = services => AgentServiceCollectionExtensions.AddControls(services, section),
            Create = (services, resource) => AgentServiceCollectionExtensions.CreateFor(services, resource, section, configure),
        });
    }
}
