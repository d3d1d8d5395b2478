using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Asks for the path that a disk has now. VMware only, where datastore clusters move disks by themselves.
/// </summary>
[WireContract("org.apache.cloudstack.storage.command.SyncVolumePathCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class SyncVolumePathCommand : StorageSubSystemCommand, ICommand<SyncVolumePathAnswer>
{
    /// <summary>The disk.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }
}
