using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells whether the VM and its disks moved.</summary>
/// <remarks>The kernel stores the path of each volume that it finds here by id.</remarks>
[WireContract("com.cloud.agent.api.MigrateWithStorageAnswer", Construction = WireConstruction.Bare)]
public sealed partial class MigrateWithStorageAnswer : Answer
{
    /// <summary>The volumes with <c>id</c> and their new <c>path</c>.</summary>
    [WireMember("volumeTos")]
    public List<VolumeObjectTO?>? Volumes { get; set; }
}
