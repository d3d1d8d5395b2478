using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells what VMs use of CPU, memory, network and disks.</summary>
/// <remarks>The kernel casts to this class.</remarks>
[WireContract("com.cloud.agent.api.GetVmStatsAnswer")]
public sealed partial class GetVmStatsAnswer : Answer
{
    /// <summary>The figures by instance name; VMs that the host does not know are left out.</summary>
    [WireMember("vmStatsMap")]
    public Dictionary<string, VmStatsEntry?>? VmStats { get; set; }
}
