using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a load balancer with all that belongs to it.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenLoadBalancerCommand", Construction = WireConstruction.Bare)]
[ResourceKey("loadbalancer", "LoadBalancerName")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenLoadBalancerCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The UUID of the public network.</summary>
    [WireMember("publicNetworkUuid")]
    public string? PublicNetworkUuid { get; set; }

    /// <summary>The load balancer's name.</summary>
    [WireMember("loadBalancerName")]
    public string? LoadBalancerName { get; set; }

    /// <summary>The name of the health monitor.</summary>
    [WireMember("loadBalancerHealthMonitorName")]
    public string? LoadBalancerHealthMonitorName { get; set; }

    /// <summary>The name of the load balancer's interface.</summary>
    [WireMember("loadBalancerVmiName")]
    public string? LoadBalancerVmiName { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }

    /// <summary>The name of the floating address.</summary>
    [WireMember("fiName")]
    public string? FiName { get; set; }
}
