using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.CiscoVnmc;

/// <summary>Asks Cisco VNMC to create a logical edge firewall for a network.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a Cisco VNMC appliance. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.CreateLogicalEdgeFirewallCommand", Construction = WireConstruction.Bare)]
[ResourceKey("firewall", "PublicIp")]
[ResourceKey("vlan", "VlanId")]
[Mutating]
[Opposite(typeof(CleanupLogicalEdgeFirewallCommand))]
public sealed partial class CreateLogicalEdgeFirewallCommand : Command, ICommand<Answer>
{
    /// <summary>The network's VLAN, which names its edge firewall.</summary>
    [WireMember("_vlanId")]
    public long VlanId { get; set; }

    /// <summary>The firewall's public address.</summary>
    [WireMember("_publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The firewall's guest address.</summary>
    [WireMember("_internalIp")]
    public string? InternalIp { get; set; }

    /// <summary>The netmask of the public network.</summary>
    [WireMember("_publicSubnet")]
    public string? PublicSubnet { get; set; }

    /// <summary>The netmask of the guest network.</summary>
    [WireMember("internalSubnet")]
    public string? InternalSubnet { get; set; }

    /// <summary>The gateways of the public network.</summary>
    [WireMember("_publicGateways")]
    public List<string?>? PublicGateways { get; set; }
}
