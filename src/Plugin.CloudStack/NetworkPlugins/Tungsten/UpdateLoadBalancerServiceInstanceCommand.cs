using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to give the service instance of a load balancer its floating address.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateLoadBalancerServiceInstanceCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "PublicNetworkUuid")]
[Idempotent]
[Mutating]
public sealed partial class UpdateLoadBalancerServiceInstanceCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the public network.</summary>
    [WireMember("publicNetworkUuid")]
    public string? PublicNetworkUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("floatingPoolName")]
    public string? FloatingPoolName { get; set; }

    /// <summary>The name of the floating address.</summary>
    [WireMember("floatingIpName")]
    public string? FloatingIpName { get; set; }
}
