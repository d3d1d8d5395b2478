using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.CiscoVnmc;

/// <summary>Asks to let an ASA appliance do the work of a logical edge firewall.</summary>
[WireContract("com.cloud.agent.api.AssociateAsaWithLogicalEdgeFirewallCommand", Construction = WireConstruction.Bare)]
[ResourceKey("asa", "AsaMgmtIp")]
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
