using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Host;

/// <summary>Asks whether the host has the switches that the physical networks name.</summary>
/// <remarks>
/// False keeps the host from connecting and raises an alert. Sent by the kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.CheckNetworkCommand")]
[Idempotent]
public sealed partial class CheckNetworkCommand : Command, ICommand<CheckNetworkAnswer>
{
    /// <summary>The traffic labels of the zone's physical networks.</summary>
    [WireMember("networkInfoList")]
    public List<PhysicalNetworkSetupInfo?>? NetworkInfoList { get; set; }
}
