using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.CiscoVnmc;

/// <summary>Asks Cisco VNMC to let an ASA appliance do the work of a logical edge firewall.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a Cisco VNMC appliance. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.AssociateAsaWithLogicalEdgeFirewallCommand", Construction = WireConstruction.Bare)]
[ResourceKey("asa", "AsaMgmtIp")]
[ResourceKey("vlan", "VlanId")]
[Mutating]
public sealed partial class AssociateAsaWithLogicalEdgeFirewallCommand : Command, ICommand<Answer>
{
    /// <summary>The network's VLAN, which names its edge firewall.</summary>
    [WireMember("_vlanId")]
    public long VlanId { get; set; }

    /// <summary>The ASA's management address.</summary>
    [WireMember("_asaMgmtIp")]
    public string? AsaMgmtIp { get; set; }
}
