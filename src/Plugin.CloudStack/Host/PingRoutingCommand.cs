using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Host;

/// <summary>A hypervisor host's ping, with the power states of its VMs.</summary>
/// <remarks>
/// Over direct connect the kernel itself sends it to the plugin after it has asked for the power states, and needs
/// <c>result</c> true. Sent by a hypervisor host to the kernel at every ping interval; on direct connect the kernel
/// asks for one.
/// </remarks>
[WireContract("com.cloud.agent.api.PingRoutingCommand")]
[Idempotent]
public partial class PingRoutingCommand : PingCommand, ICommand<PingAnswer>
{
    /// <summary>
    /// The VMs of the host by instance name. Null means no report; a VM that is missing is taken for gone.
    /// </summary>
    [WireMember("_hostVmStateReport")]
    public Dictionary<string, HostVmStateReportEntry?>? HostVmStateReport { get; set; }

    /// <summary>True when the host reaches its gateway.</summary>
    [WireMember("_gatewayAccessible")]
    public bool GatewayAccessible { get; set; } = true;

    /// <summary>True when the host reaches the guests' network.</summary>
    [WireMember("_vnetAccessible")]
    public bool VnetAccessible { get; set; } = true;

    /// <summary>The result of the host's own health check; null when it has none.</summary>
    [WireMember("hostHealthCheckResult")]
    public bool? HostHealthCheckResult { get; set; }
}
