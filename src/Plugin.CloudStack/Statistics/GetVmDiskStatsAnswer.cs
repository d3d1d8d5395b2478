using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells the disk traffic of VMs.</summary>
[WireContract("com.cloud.agent.api.GetVmDiskStatsAnswer")]
public sealed partial class GetVmDiskStatsAnswer : Answer
{
    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The disks' counters by instance name.</summary>
    [WireMember("vmDiskStatsMap")]
    public Dictionary<string, List<VmDiskStatsEntry?>?>? VmDiskStats { get; set; }
}
