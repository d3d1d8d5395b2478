using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks to create a load balancing rule.</summary>
[WireContract("org.apache.cloudstack.agent.api.CreateNsxLoadBalancerRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Mutating]
[Opposite(typeof(DeleteNsxLoadBalancerRuleCommand))]
public sealed partial class CreateNsxLoadBalancerRuleCommand : NsxNetworkCommand, ICommand<NsxAnswer>
{
    /// <summary>The public port.</summary>
    [WireMember("publicPort")]
    public string? PublicPort { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The algorithm.</summary>
    [WireMember("algorithm")]
    public string? Algorithm { get; set; }

    /// <summary>The protocol.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The VMs.</summary>
    [WireMember("memberList")]
    public List<NsxLoadBalancerMember?>? MemberList { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("lbId")]
    public long LbId { get; set; }
}
