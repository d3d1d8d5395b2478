using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Asks OpenDaylight to create a network.</summary>
/// <remarks>Sent by the kernel to the resource of an OpenDaylight controller.</remarks>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.ConfigureNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Name")]
[Mutating]
[Opposite(typeof(DestroyNetworkCommand))]
public sealed partial class ConfigureNetworkCommand : Command, ICommand<ConfigureNetworkAnswer>
{
    /// <summary>The network's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tenantId")]
    public string? TenantId { get; set; }
}
