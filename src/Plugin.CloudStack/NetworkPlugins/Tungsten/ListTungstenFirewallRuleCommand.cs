using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a firewall rule, or for all of a firewall policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenFirewallRuleCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenFirewallRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the firewall policy.</summary>
    [WireMember("firewallPolicyUuid")]
    public string? FirewallPolicyUuid { get; set; }

    /// <summary>The UUID of the firewall rule.</summary>
    [WireMember("firewallRuleUuid")]
    public string? FirewallRuleUuid { get; set; }
}
