using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>What a VM uses of CPU, memory, network and disks.</summary>
[WireContract("com.cloud.agent.api.VmStatsEntry")]
public partial class VmStatsEntry : VmStatsEntryBase
{
    /// <summary>The VM's UUID; null when unknown.</summary>
    [WireMember("vmUuid")]
    public string? VmUuid { get; set; }
}
