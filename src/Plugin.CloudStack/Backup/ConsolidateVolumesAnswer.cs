using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells which volumes no longer read from secondary storage.</summary>
[WireContract("org.apache.cloudstack.backup.ConsolidateVolumesAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConsolidateVolumesAnswer : Answer
{
    /// <summary>The volumes that no longer read from secondary storage.</summary>
    [WireMember("successfullyConsolidatedVolumes")]
    public List<VolumeObjectTO?>? SuccessfullyConsolidatedVolumes { get; set; }
}
