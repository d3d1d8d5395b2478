using Plugin.Abstractions;
using Plugin.CloudStack.Reconciliation;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Host;

/// <summary>A hypervisor host's ping, with the power states of its VMs.</summary>
/// <remarks>
/// Over direct connect the kernel itself sends it to the plugin after it has asked for the power states, and needs
/// <c>result</c> true. A kernel that an agent has dialled answers it with a <see cref="PingAnswer"/>; a plain
/// <see cref="Answer"/> is enough on direct connect. Sent by a hypervisor host to the kernel at every ping interval; on
/// direct connect the kernel asks for one.
/// </remarks>
[WireContract("com.cloud.agent.api.PingRoutingCommand")]
[Idempotent]
public partial class PingRoutingCommand : Command, ICommand<Answer>
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

    /// <summary>What kind of resource it is.</summary>
    [WireMember("hostType")]
    public HostType? HostType { get; set; }

    /// <summary>The resource's id in the kernel.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>True when the ping reports a change at once instead of at its time.</summary>
    [WireMember("outOfBand")]
    public bool OutOfBand { get; set; }

    /// <summary>Commands that were in flight when the connection broke.</summary>
    [WireMember("commandInfos")]
    public CommandInfo?[]? CommandInfos { get; set; } = [];
}
