using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a load balancer.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.GetTungstenLoadBalancerCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetTungstenLoadBalancerCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The load balancer's name.</summary>
    [WireMember("lbName")]
    public string? LbName { get; set; }
}
