using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.CiscoVnmc;

/// <summary>Asks Cisco VNMC to delete a logical edge firewall.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a Cisco VNMC appliance. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.CleanupLogicalEdgeFirewallCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vlan", "VlanId")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateLogicalEdgeFirewallCommand))]
public sealed partial class CleanupLogicalEdgeFirewallCommand : Command, ICommand<Answer>
{
    /// <summary>The network's VLAN, which names its edge firewall.</summary>
    [WireMember("_vlanId")]
    public long VlanId { get; set; }
}
