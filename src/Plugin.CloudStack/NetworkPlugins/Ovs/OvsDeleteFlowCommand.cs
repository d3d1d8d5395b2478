using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks to delete a VM's flows.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.OvsDeleteFlowCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class OvsDeleteFlowCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
