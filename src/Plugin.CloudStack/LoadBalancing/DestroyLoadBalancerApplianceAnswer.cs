using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Tells whether the load balancer instance is gone.</summary>
[WireContract("com.cloud.network.resource.DestroyLoadBalancerApplianceAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DestroyLoadBalancerApplianceAnswer : Answer;
