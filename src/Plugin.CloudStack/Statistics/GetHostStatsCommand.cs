using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks for CPU, memory and network use of a host; sent once a minute by default.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetHostStatsCommand")]
[Idempotent]
public sealed partial class GetHostStatsCommand : Command, ICommand<GetHostStatsAnswer>
{
    /// <summary>The host's guid, as it gave it in its startup command.</summary>
    [WireMember("hostGuid")]
    public string? HostGuid { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The host's id in the kernel; echo it.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }
}
