using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells which disks were sent.</summary>
[WireContract("com.cloud.agent.api.MigrateWithStorageSendAnswer", Construction = WireConstruction.Bare)]
public sealed partial class MigrateWithStorageSendAnswer : Answer
{
    /// <summary>The volumes as they are at the destination.</summary>
    [WireMember("volumeToSet")]
    public HashSet<VolumeTO?>? Volumes { get; set; }
}
