using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Statistics;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Answers for a hypervisor host as a whole. Every operation may be repeated.</summary>
[Capability("host")]
public interface IHostOperations
{
    /// <summary>Hears that the kernel is done with the connection. A failure makes the kernel disconnect the host.</summary>
    ValueTask<ReadyAnswer> ReadyAsync(ReadyCommand command, CommandContext context);

    /// <summary>Sets the host up after it was added. A failure keeps the host from connecting.</summary>
    ValueTask<SetupAnswer> SetupAsync(SetupCommand command, CommandContext context);

    /// <summary>Tells that the host is alive; a failure makes the kernel investigate it.</summary>
    ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context);

    /// <summary>
    /// Checks that the switches exist that the physical networks name. A failure keeps the host from connecting.
    /// </summary>
    ValueTask<CheckNetworkAnswer> CheckNetworkAsync(CheckNetworkCommand command, CommandContext context);

    /// <summary>Hears that the host goes into maintenance; the kernel moves the VMs itself.</summary>
    ValueTask<MaintainAnswer> MaintainAsync(MaintainCommand command, CommandContext context);

    /// <summary>Answers the kernel's ping. Without success the kernel counts the ping as lost.</summary>
    ValueTask<Answer> PingAsync(PingRoutingCommand command, CommandContext context);

    /// <summary>Tells the host's use of CPU (percent), memory and network (KiB).</summary>
    ValueTask<GetHostStatsAnswer> GetHostStatsAsync(GetHostStatsCommand command, CommandContext context);
}
