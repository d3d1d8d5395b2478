using Plugin.Abstractions;
using Plugin.CloudStack.Statistics;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Tells what VMs and volumes use. VMs and volumes that the host does not know are left out, not failed.</summary>
[Capability("vm-statistics")]
public interface IVmStatistics
{
    /// <summary>Tells the VMs' use of CPU (percent), memory, network and disks (KiB).</summary>
    ValueTask<GetVmStatsAnswer> GetVmStatsAsync(GetVmStatsCommand command, CommandContext context);

    /// <summary>Tells the VMs' disk traffic since they were started.</summary>
    ValueTask<GetVmDiskStatsAnswer> GetVmDiskStatsAsync(GetVmDiskStatsCommand command, CommandContext context);

    /// <summary>Tells the VMs' network traffic since they were started, in bytes.</summary>
    ValueTask<GetVmNetworkStatsAnswer> GetVmNetworkStatsAsync(GetVmNetworkStatsCommand command, CommandContext context);

    /// <summary>Tells the volumes' sizes, in bytes, by the locators that the command gave.</summary>
    ValueTask<GetVolumeStatsAnswer> GetVolumeStatsAsync(GetVolumeStatsCommand command, CommandContext context);
}
