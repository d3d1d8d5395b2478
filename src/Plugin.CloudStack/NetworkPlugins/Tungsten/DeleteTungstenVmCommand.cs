using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks to make Tungsten forget a VM.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenVmCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VirtualMachineUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenVmCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The VM's UUID.</summary>
    [WireMember("virtualMachineUuid")]
    public string? VirtualMachineUuid { get; set; }
}
