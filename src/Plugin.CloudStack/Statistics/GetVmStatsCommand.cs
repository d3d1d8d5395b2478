using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks for CPU, memory, network and disk use of VMs; sent once a minute by default.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVmStatsCommand")]
[Idempotent]
public sealed partial class GetVmStatsCommand : Command, ICommand<GetVmStatsAnswer>
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
