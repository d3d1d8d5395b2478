using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Asks OpenDaylight to create a port for a NIC.</summary>
/// <remarks>Sent by the kernel to the resource of an OpenDaylight controller.</remarks>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.ConfigurePortCommand")]
[ResourceKey("nic", "MacAddress")]
[Mutating]
[Opposite(typeof(DestroyPortCommand))]
public sealed partial class ConfigurePortCommand : Command, ICommand<ConfigurePortAnswer>
{
    /// <summary>The network's UUID in OpenDaylight.</summary>
    [WireMember("networkId")]
    public string? NetworkId { get; set; }

    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tennantId")]
    public string? TenantId { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }

    /// <summary>The port's UUID in OpenDaylight.</summary>
    [WireMember("portId")]
    public string? PortId { get; set; }
}
