using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks an external hypervisor for a VM's console.</summary>
/// <remarks>Sent by the kernel to the resource of an extension.</remarks>
[WireContract("com.cloud.agent.api.GetExternalConsoleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
public sealed partial class GetExternalConsoleCommand : Command, ICommand<GetExternalConsoleAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
