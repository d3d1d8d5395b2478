using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells where the disks are after the move.</summary>
[WireContract("com.cloud.agent.api.MigrateVmToPoolAnswer", Construction = WireConstruction.Bare)]
public sealed partial class MigrateVmToPoolAnswer : Answer
{
    /// <summary>The volumes with their paths and pools.</summary>
    [WireMember("volumeTos")]
    public List<VolumeObjectTO?>? Volumes { get; set; }
}
