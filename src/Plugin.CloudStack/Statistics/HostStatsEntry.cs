using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Statistics;

/// <summary>What a host uses of CPU, memory and network.</summary>
[WireContract("com.cloud.agent.api.HostStatsEntry")]
public sealed partial class HostStatsEntry
{
    /// <summary>The host's id, from the command.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>The kernel's own record; leave it null.</summary>
    [WireMember("hostVo")]
    public HostVO? HostVo { get; set; }

    /// <summary>What the figures are of: <c>host</c>.</summary>
    [WireMember("entityType")]
    public string? EntityType { get; set; }

    /// <summary>The use of the CPUs, in percent.</summary>
    [WireMember("cpuUtilization")]
    public double CpuUtilization { get; set; }

    /// <summary>The load average; 0 where there is none.</summary>
    [WireMember("averageLoad")]
    public double AverageLoad { get; set; }

    /// <summary>What the host received, in KiB.</summary>
    [WireMember("networkReadKBs")]
    public double NetworkReadKBs { get; set; }

    /// <summary>What the host sent, in KiB.</summary>
    [WireMember("networkWriteKBs")]
    public double NetworkWriteKBs { get; set; }

    /// <summary>The whole memory, in KiB.</summary>
    [WireMember("totalMemoryKBs")]
    public double TotalMemoryKBs { get; set; }

    /// <summary>The free memory, in KiB.</summary>
    [WireMember("freeMemoryKBs")]
    public double FreeMemoryKBs { get; set; }
}
