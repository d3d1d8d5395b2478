using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells the network traffic of VMs.</summary>
[WireContract("com.cloud.agent.api.GetVmNetworkStatsAnswer")]
public sealed partial class GetVmNetworkStatsAnswer : Answer
{
    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The NICs' counters by instance name.</summary>
    [WireMember("vmNetworkStatsMap")]
    public Dictionary<string, List<VmNetworkStatsEntry?>?>? VmNetworkStats { get; set; }
}
