using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks to set a VM's VLAN tags and flows.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.OvsSetTagAndFlowCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class OvsSetTagAndFlowCommand : Command, ICommand<OvsSetTagAndFlowAnswer>
{
    /// <summary>The VLANs that the VM may see.</summary>
    [WireMember("vlans")]
    public string? Vlans { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The number of the change.</summary>
    [WireMember("seqno")]
    public string? SequenceNumber { get; set; }

    /// <summary>The VM's VLAN tag.</summary>
    [WireMember("tag")]
    public string? Tag { get; set; }

    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long? VmId { get; set; }
}
