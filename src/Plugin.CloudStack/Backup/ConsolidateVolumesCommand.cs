using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to copy what volumes still read from secondary storage after a quick restore.</summary>
[WireContract("org.apache.cloudstack.backup.ConsolidateVolumesCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class ConsolidateVolumesCommand : Command, ICommand<ConsolidateVolumesAnswer>
{
    /// <summary>The volumes.</summary>
    [WireMember("volumesToConsolidate")]
    public List<VolumeObjectTO?>? VolumesToConsolidate { get; set; }

    /// <summary>The UUIDs of the stores that they read from.</summary>
    [WireMember("secondaryStorageUuids")]
    public List<string?>? SecondaryStorageUuids { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
