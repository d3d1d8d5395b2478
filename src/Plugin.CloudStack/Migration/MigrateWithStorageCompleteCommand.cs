using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the destination of a migration between clusters to finish. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.MigrateWithStorageCompleteCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
public sealed partial class MigrateWithStorageCompleteCommand : Command, ICommand<MigrateWithStorageCompleteAnswer>
{
    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }
}
