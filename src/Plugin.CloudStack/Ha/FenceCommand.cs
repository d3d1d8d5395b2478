using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Ha;

/// <summary>
/// Asks a host to make sure that a VM of a lost host cannot write any more; each neighbour of the cluster is asked in
/// turn.
/// </summary>
/// <remarks>
/// The first true counts: the VM is started elsewhere. When all say false the kernel tries again after
/// <c>restart.retry.interval</c> (600 s). Sent by the kernel to other hosts than the one in doubt.
/// </remarks>
[WireContract("com.cloud.agent.api.FenceCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class FenceCommand : Command, ICommand<FenceAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The host's guid, as it gave it in its startup command.</summary>
    [WireMember("hostGuid")]
    public string? HostGuid { get; set; }

    /// <summary>The address of the lost host.</summary>
    [WireMember("hostIp")]
    public string? HostIp { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("inSeq")]
    public bool InSeq { get; set; }

    /// <summary>The lost host.</summary>
    [WireMember("host")]
    public HostTO? Host { get; set; }

    /// <summary>True when one pool without heartbeat is enough to call the host lost.</summary>
    [WireMember("reportCheckFailureIfOneStorageIsDown")]
    public bool ReportCheckFailureIfOneStorageIsDown { get; set; }
}
