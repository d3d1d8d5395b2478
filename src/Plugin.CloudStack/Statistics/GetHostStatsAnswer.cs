using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells what a host uses of CPU, memory and network.</summary>
/// <remarks>The kernel casts to this class; null and unsupported answers are skipped.</remarks>
[WireContract("com.cloud.agent.api.GetHostStatsAnswer")]
public sealed partial class GetHostStatsAnswer : Answer
{
    /// <summary>The figures. Null makes the kernel skip the host.</summary>
    [WireMember("hostStats")]
    public HostStatsEntry? HostStats { get; set; } = new();
}
