using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>One VM in the power report of a ping.</summary>
[WireContract("com.cloud.agent.api.HostVmStateReportEntry")]
public sealed partial class HostVmStateReportEntry
{
    /// <summary>The VM's power state.</summary>
    [WireMember("state")]
    public PowerState? State { get; set; }

    /// <summary>The guid of the host that reports it.</summary>
    [WireMember("host")]
    public string? Host { get; set; }
}
