using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Announces an external load balancer.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupExternalLoadBalancerCommand")]
[Idempotent]
public sealed partial class StartupExternalLoadBalancerCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupExternalLoadBalancerCommand() => Type = HostType.ExternalLoadBalancer;
}
