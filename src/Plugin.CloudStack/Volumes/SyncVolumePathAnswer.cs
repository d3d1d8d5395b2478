using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Tells the path that the disk has now. The context map may give <c>datastoreUUID</c>, <c>volumePath</c> and
/// <c>chainInfo</c>.
/// </summary>
[WireContract("org.apache.cloudstack.storage.command.SyncVolumePathAnswer")]
public sealed partial class SyncVolumePathAnswer : Answer
{
    /// <summary>The disk with the path it has now.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }
}
