using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the destination to finish a live migration. Sent only for KVM VMs with CLVM volumes.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.PostMigrationCommand")]
[ResourceKey("vm", "Vm.Name")]
[Idempotent]
[Mutating]
public sealed partial class PostMigrationCommand : Command, ICommand<PostMigrationAnswer>
{
    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
