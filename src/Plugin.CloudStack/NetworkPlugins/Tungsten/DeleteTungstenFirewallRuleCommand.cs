using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a firewall rule.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenFirewallRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "FirewallRuleUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenFirewallRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the firewall rule.</summary>
    [WireMember("firewallRuleUuid")]
    public string? FirewallRuleUuid { get; set; }
}
