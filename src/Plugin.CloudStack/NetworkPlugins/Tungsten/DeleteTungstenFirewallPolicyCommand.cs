using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a firewall policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenFirewallPolicyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "FirewallPolicyUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenFirewallPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the firewall policy.</summary>
    [WireMember("firewallPolicyUuid")]
    public string? FirewallPolicyUuid { get; set; }
}
