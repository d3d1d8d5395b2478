using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to remove the port of a VM's NIC from a distributed switch. VMware with Nuage only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.UnregisterNicCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class UnregisterNicCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The name of the switch.</summary>
    [WireMember("trafficLabel")]
    public string? TrafficLabel { get; set; }

    /// <summary>The NIC's UUID.</summary>
    [WireMember("nicUuid")]
    public string? NicUuid { get; set; }
}
