using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the source to move a running VM together with its disks.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.MigrateWithStorageCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
[LongRunning]
public sealed partial class MigrateWithStorageCommand : Command, ICommand<MigrateWithStorageAnswer>
{
    /// <summary>The VM to move.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>Not used any more; see <c>volumeToFilerAsList</c>.</summary>
    [WireMember("volumeToFiler"), WireUnreadable("Expected BEGIN_OBJECT but was STRING")]
    public Dictionary<string, StorageFilerTO?>? VolumeToFiler { get; set; }

    /// <summary>The volumes and the pool that each goes to.</summary>
    [WireMember("volumeToFilerAsList")]
    public List<Pair<VolumeTO, StorageFilerTO>?>? VolumeToFilerAsList { get; set; }

    /// <summary>The destination's management address.</summary>
    [WireMember("tgtHost")]
    public string? TargetHost { get; set; }
}
