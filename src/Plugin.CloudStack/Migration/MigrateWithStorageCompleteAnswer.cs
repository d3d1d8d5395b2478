using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells where the disks are.</summary>
[WireContract("com.cloud.agent.api.MigrateWithStorageCompleteAnswer", Construction = WireConstruction.Bare)]
public sealed partial class MigrateWithStorageCompleteAnswer : Answer
{
    /// <summary>The volumes with their paths and pools.</summary>
    [WireMember("volumeTos")]
    public List<VolumeObjectTO?>? Volumes { get; set; }
}
