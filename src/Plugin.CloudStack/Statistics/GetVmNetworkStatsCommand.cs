using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks for the network traffic of VMs, for usage records.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVmNetworkStatsCommand")]
[Idempotent]
public sealed partial class GetVmNetworkStatsCommand : Command, ICommand<GetVmNetworkStatsAnswer>
{
    /// <summary>The instance names of the VMs.</summary>
    [WireMember("vmNames")]
    public List<string?>? VmNames { get; set; }

    /// <summary>The host's guid, as it gave it in its startup command.</summary>
    [WireMember("hostGuid")]
    public string? HostGuid { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }
}
