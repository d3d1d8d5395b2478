using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>Asks to set the default security rules of a system VM.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.NetworkRulesSystemVmCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class NetworkRulesSystemVmCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>What kind of system VM it is.</summary>
    [WireMember("type")]
    public VirtualMachineType? Type { get; set; }
}
