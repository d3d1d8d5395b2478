using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to change the members of a pool.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenLoadBalancerMemberCommand", Construction = WireConstruction.Bare)]
[ResourceKey("pool", "LbPoolName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenLoadBalancerMemberCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The name of the pool of members.</summary>
    [WireMember("lbPoolName")]
    public string? LbPoolName { get; set; }

    /// <summary>The VMs that the load is spread over from now on.</summary>
    [WireMember("listTungstenLoadBalancerMember")]
    public List<TungstenLoadBalancerMember?>? Members { get; set; }
}
