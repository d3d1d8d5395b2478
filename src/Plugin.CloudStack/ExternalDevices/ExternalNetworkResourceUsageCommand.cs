using Plugin.Abstractions;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Asks an external firewall or load balancer how many bytes went through it.</summary>
/// <remarks>Sent by the kernel to the resource of the device.</remarks>
[WireContract("com.cloud.agent.api.ExternalNetworkResourceUsageCommand")]
[Idempotent]
public sealed partial class ExternalNetworkResourceUsageCommand : Command, ICommand<ExternalNetworkResourceUsageAnswer>
{
    /// <summary>The network's id in the kernel; null for all.</summary>
    [WireMember("networkid")]
    public long? NetworkId { get; set; }
}
