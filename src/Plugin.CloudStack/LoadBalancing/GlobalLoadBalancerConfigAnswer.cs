using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Tells whether load balancing between zones is set up.</summary>
[WireContract("com.cloud.agent.api.routing.GlobalLoadBalancerConfigAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GlobalLoadBalancerConfigAnswer : Answer;
