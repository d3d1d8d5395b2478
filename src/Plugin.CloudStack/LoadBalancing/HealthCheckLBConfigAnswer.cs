using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Tells the health of what a load balancer balances.</summary>
[WireContract("com.cloud.agent.api.routing.HealthCheckLBConfigAnswer")]
public sealed partial class HealthCheckLBConfigAnswer : Answer
{
    /// <summary>The rules, each destination with its state.</summary>
    [WireMember("loadBalancers")]
    public List<LoadBalancerTO?>? LoadBalancers { get; set; }
}
