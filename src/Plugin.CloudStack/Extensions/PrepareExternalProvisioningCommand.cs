using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks an external hypervisor to prepare a new VM; sent before its first start.</summary>
[WireContract("com.cloud.agent.api.PrepareExternalProvisioningCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
public sealed partial class PrepareExternalProvisioningCommand : Command, ICommand<PrepareExternalProvisioningAnswer>
{
    /// <summary>The VM.</summary>
    [WireMember("virtualMachineTO")]
    public VirtualMachineTO? Vm { get; set; }
}
