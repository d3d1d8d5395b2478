using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a listener of a load balancer.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenLoadBalancerListenerCommand", Construction = WireConstruction.Bare)]
[ResourceKey("loadbalancer", "LoadBalancerListenerName")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenLoadBalancerListenerCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The name of the listener.</summary>
    [WireMember("loadBalancerListenerName")]
    public string? LoadBalancerListenerName { get; set; }
}
