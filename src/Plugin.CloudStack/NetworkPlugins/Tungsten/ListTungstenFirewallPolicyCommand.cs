using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a firewall policy, or for all of an application policy set.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenFirewallPolicyCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenFirewallPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the application policy set.</summary>
    [WireMember("applicationPolicySetUuid")]
    public string? ApplicationPolicySetUuid { get; set; }

    /// <summary>The UUID of the firewall policy.</summary>
    [WireMember("firewallPolicyUuid")]
    public string? FirewallPolicyUuid { get; set; }
}
