using Plugin.Abstractions;

namespace Plugin.CloudStack.Gpu;

/// <summary>Asks for a host's GPUs and how many more VMs each can serve.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetGPUStatsCommand")]
[Idempotent]
public sealed partial class GetGPUStatsCommand : Command, ICommand<GetGPUStatsAnswer>
{
    /// <summary>The host's guid, as it gave it in its startup command.</summary>
    [WireMember("hostGuid")]
    public string? HostGuid { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }
}
