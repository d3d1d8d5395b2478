using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Gives the disks of a pool.</summary>
[WireContract("com.cloud.agent.api.GetVolumesOnStorageAnswer")]
public sealed partial class GetVolumesOnStorageAnswer : Answer
{
    /// <summary>The disks.</summary>
    [WireMember("volumes")]
    public List<VolumeOnStorageTO?>? Volumes { get; set; }
}
