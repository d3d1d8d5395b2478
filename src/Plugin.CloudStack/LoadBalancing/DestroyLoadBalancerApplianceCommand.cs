using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Asks a device to destroy a load balancer instance.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.DestroyLoadBalancerApplianceCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateLoadBalancerApplianceCommand))]
public sealed partial class DestroyLoadBalancerApplianceCommand : NetworkElementCommand, ICommand<DestroyLoadBalancerApplianceAnswer>
{
    /// <summary>The management address of the instance.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }
}
