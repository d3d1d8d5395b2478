using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Ha;

/// <summary>Asks a host whether another host of its cluster still writes its heartbeat to shared storage.</summary>
/// <remarks>Sent by the kernel to the host in doubt first, then to its neighbours.</remarks>
[WireContract("com.cloud.agent.api.CheckOnHostCommand")]
[Idempotent]
public sealed partial class CheckOnHostCommand : Command, ICommand<CheckOnHostAnswer>
{
    /// <summary>The host in doubt.</summary>
    [WireMember("host")]
    public HostTO? Host { get; set; }

    /// <summary>True to report failure when one pool has no heartbeat, false when none has.</summary>
    [WireMember("reportIfHeartBeatFailedForOneStoragePool")]
    public bool ReportIfHeartBeatFailedForOneStoragePool { get; set; }
}
