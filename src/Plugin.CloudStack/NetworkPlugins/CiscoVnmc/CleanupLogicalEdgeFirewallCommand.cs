using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.CiscoVnmc;

/// <summary>Asks to delete a logical edge firewall.</summary>
[WireContract("com.cloud.agent.api.CleanupLogicalEdgeFirewallCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateLogicalEdgeFirewallCommand))]
public sealed partial class CleanupLogicalEdgeFirewallCommand : Command, ICommand<Answer>
{
    /// <summary>The network's VLAN, which names its edge firewall.</summary>
    [WireMember("_vlanId")]
    public long VlanId { get; set; }
}
