using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to create firewall rules of a segment.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNsxDistributedFirewallRulesCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkId")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteNsxDistributedFirewallRulesCommand))]
public partial class CreateNsxDistributedFirewallRulesCommand : NsxCommand, ICommand<NsxAnswer>
{
    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }

    /// <summary>The rules to create.</summary>
    [WireMember("rules")]
    public List<NsxNetworkRule?>? Rules { get; set; }
}
