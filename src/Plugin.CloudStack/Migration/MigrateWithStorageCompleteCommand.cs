using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the destination of a migration between clusters to finish. XenServer only.</summary>
[WireContract("com.cloud.agent.api.MigrateWithStorageCompleteCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
public sealed partial class MigrateWithStorageCompleteCommand : Command, ICommand<MigrateWithStorageCompleteAnswer>
{
    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }
}
