using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks for a ticket that opens a VM's console. VMware only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVmVncTicketCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetVmVncTicketCommand : Command, ICommand<GetVmVncTicketAnswer>
{
    /// <summary>The VM's instance name.</summary>
    [WireMember("vmInternalName")]
    public string? VmInternalName { get; set; }
}
