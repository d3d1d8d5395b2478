using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to copy what volumes still read from secondary storage after a quick restore.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.ConsolidateVolumesCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class ConsolidateVolumesCommand : Command, ICommand<ConsolidateVolumesAnswer>
{
    /// <summary>The volumes that still read from secondary storage.</summary>
    [WireMember("volumesToConsolidate")]
    public List<VolumeObjectTO?>? VolumesToConsolidate { get; set; }

    /// <summary>The UUIDs of the stores that they read from.</summary>
    [WireMember("secondaryStorageUuids")]
    public List<string?>? SecondaryStorageUuids { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
