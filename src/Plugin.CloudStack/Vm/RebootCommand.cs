using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks a host to restart a running VM.</summary>
/// <remarks>
/// The kernel looks for <see cref="RebootAnswer"/> by its class. Sent by the kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.RebootCommand")]
[ResourceKey("vm", "VmName")]
[Mutating]
public partial class RebootCommand : Command, ICommand<RebootAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The VM's description; null when the kernel did not add it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
