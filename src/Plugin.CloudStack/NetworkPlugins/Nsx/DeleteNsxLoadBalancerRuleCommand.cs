using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to delete a load balancing rule.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNsxLoadBalancerRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNsxLoadBalancerRuleCommand))]
public sealed partial class DeleteNsxLoadBalancerRuleCommand : NsxNetworkCommand, ICommand<NsxAnswer>
{
    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("lbId")]
    public long LbId { get; set; }

    /// <summary>The VMs that the load was spread over.</summary>
    [WireMember("memberList")]
    public List<NsxLoadBalancerMember?>? MemberList { get; set; }
}
