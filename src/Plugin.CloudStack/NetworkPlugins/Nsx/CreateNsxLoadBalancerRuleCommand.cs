using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to create a load balancing rule.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNsxLoadBalancerRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Mutating]
[Opposite(typeof(DeleteNsxLoadBalancerRuleCommand))]
public sealed partial class CreateNsxLoadBalancerRuleCommand : NsxNetworkCommand, ICommand<NsxAnswer>
{
    /// <summary>The port of the public address that takes the traffic.</summary>
    [WireMember("publicPort")]
    public string? PublicPort { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The name of the algorithm that spreads the load.</summary>
    [WireMember("algorithm")]
    public string? Algorithm { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The VMs that the load is spread over.</summary>
    [WireMember("memberList")]
    public List<NsxLoadBalancerMember?>? MemberList { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("lbId")]
    public long LbId { get; set; }
}
