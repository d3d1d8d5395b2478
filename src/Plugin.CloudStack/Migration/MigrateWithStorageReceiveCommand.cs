using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the destination of a migration between clusters to get ready. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.MigrateWithStorageReceiveCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
public sealed partial class MigrateWithStorageReceiveCommand : Command, ICommand<MigrateWithStorageReceiveAnswer>
{
    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>Each volume with the UUID of the pool that it goes to.</summary>
    [WireMember("volumeToStorageUuid")]
    public List<Pair<VolumeTO, string>?>? Destinations { get; set; }
}
