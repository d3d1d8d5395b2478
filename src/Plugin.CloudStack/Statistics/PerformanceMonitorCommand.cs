using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks for a figure of a VM over time, for scaling groups. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.PerformanceMonitorCommand")]
[Idempotent]
public sealed partial class PerformanceMonitorCommand : Command, ICommand<PerformanceMonitorAnswer>
{
    /// <summary>What to measure, by name.</summary>
    [WireMember("params")]
    public Dictionary<string, string?>? Params { get; set; } = [];
}
