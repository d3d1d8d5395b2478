using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>What a VM uses; rates count from the last report.</summary>
[WireContract("com.cloud.agent.api.VmStatsEntryBase")]
public partial class VmStatsEntryBase
{
    /// <summary>The VM's id in the kernel; 0 when unknown.</summary>
    [WireMember("vmId")]
    public long VmId { get; set; }

    /// <summary>The use of the VM's CPUs, in percent.</summary>
    [WireMember("cpuUtilization")]
    public double CpuUtilization { get; set; }

    /// <summary>What the VM received, in KiB.</summary>
    [WireMember("networkReadKBs")]
    public double NetworkReadKBs { get; set; }

    /// <summary>What the VM sent, in KiB.</summary>
    [WireMember("networkWriteKBs")]
    public double NetworkWriteKBs { get; set; }

    /// <summary>The read operations.</summary>
    [WireMember("diskReadIOs")]
    public double DiskReadIOs { get; set; }

    /// <summary>The write operations.</summary>
    [WireMember("diskWriteIOs")]
    public double DiskWriteIOs { get; set; }

    /// <summary>What the VM read from its disks, in KiB.</summary>
    [WireMember("diskReadKBs")]
    public double DiskReadKBs { get; set; }

    /// <summary>What the VM wrote to its disks, in KiB.</summary>
    [WireMember("diskWriteKBs")]
    public double DiskWriteKBs { get; set; }

    /// <summary>The memory of the VM, in KiB.</summary>
    [WireMember("memoryKBs")]
    public double MemoryKBs { get; set; }

    /// <summary>The memory that is free inside the guest, in KiB.</summary>
    [WireMember("intFreeMemoryKBs")]
    public double GuestFreeMemoryKBs { get; set; }

    /// <summary>The memory that the host wants the VM to have, in KiB.</summary>
    [WireMember("targetMemoryKBs")]
    public double TargetMemoryKBs { get; set; }

    /// <summary>The number of virtual CPUs.</summary>
    [WireMember("numCPUs")]
    public int Cpus { get; set; }

    /// <summary>What the figures are of: <c>vm</c>.</summary>
    [WireMember("entityType")]
    public string? EntityType { get; set; }
}
