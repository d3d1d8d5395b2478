using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the source of a migration between clusters to send the VM with its disks. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.MigrateWithStorageSendCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
[LongRunning]
public sealed partial class MigrateWithStorageSendCommand : Command, ICommand<MigrateWithStorageSendAnswer>
{
    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>Each volume with the storage repository that it goes to, as the destination named it.</summary>
    [WireMember("volumeToSr")]
    public List<Pair<VolumeTO, WireValue>?>? VolumeDestinations { get; set; }

    /// <summary>Each NIC with the network that it goes to, as the destination named it.</summary>
    [WireMember("nicToNetwork")]
    public List<Pair<NicTO, WireValue>?>? NicDestinations { get; set; }

    /// <summary>What the source needs to reach the destination, by name; it holds a credential.</summary>
    [WireMember("token"), Redact]
    public Dictionary<string, string?>? Token { get; set; }
}
