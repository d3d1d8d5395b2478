using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Asks a load balancer for the health of what it balances.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.HealthCheckLBConfigCommand")]
[Idempotent]
public sealed partial class HealthCheckLBConfigCommand : NetworkElementCommand, ICommand<HealthCheckLBConfigAnswer>
{
    /// <summary>The rules.</summary>
    [WireMember("loadBalancers")]
    public LoadBalancerTO?[]? LoadBalancers { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }
}
