using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Ha;

/// <summary>Asks whether VMs of a host that is suspect still write to a pool; the neighbours are asked.</summary>
/// <remarks>
/// The result is true when there is no activity. Host HA waits as long as <c>kvm.ha.activity.check.timeout</c> says.
/// Sent by the kernel to other hosts than the one in doubt. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.CheckVMActivityOnStoragePoolCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CheckVMActivityOnStoragePoolCommand : Command, ICommand<Answer>
{
    /// <summary>The host that is suspect.</summary>
    [WireMember("host")]
    public HostTO? Host { get; set; }

    /// <summary>The pool to look at.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The paths of the host's volumes in the pool, separated by commas.</summary>
    [WireMember("volumeList")]
    public string? VolumeList { get; set; }

    /// <summary>Since when the host is suspect, in seconds since 1970.</summary>
    [WireMember("suspectTimeSeconds")]
    public long SuspectTimeSeconds { get; set; }
}
