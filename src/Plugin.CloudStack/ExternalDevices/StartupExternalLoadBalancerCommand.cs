using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Announces an external load balancer.</summary>
[WireContract("com.cloud.agent.api.StartupExternalLoadBalancerCommand")]
public sealed partial class StartupExternalLoadBalancerCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupExternalLoadBalancerCommand() => Type = HostType.ExternalLoadBalancer;
}
