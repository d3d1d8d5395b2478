using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks an external hypervisor to prepare a new VM; sent before its first start.</summary>
/// <remarks>Sent by the kernel to the resource of an extension.</remarks>
[WireContract("com.cloud.agent.api.PrepareExternalProvisioningCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
public sealed partial class PrepareExternalProvisioningCommand : Command, ICommand<PrepareExternalProvisioningAnswer>
{
    /// <summary>The VM that is to be created, as far as the kernel knows it.</summary>
    [WireMember("virtualMachineTO")]
    public VirtualMachineTO? Vm { get; set; }
}
