using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>
/// Asks a host for the power state of one VM: after a live migration, and while looking for a lost host's VMs.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CheckVirtualMachineCommand")]
[Idempotent]
public sealed partial class CheckVirtualMachineCommand : Command, ICommand<CheckVirtualMachineAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
