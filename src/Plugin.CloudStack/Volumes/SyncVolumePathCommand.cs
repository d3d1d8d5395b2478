using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Asks for the path that a disk has now. VMware only, where datastore clusters move disks by themselves.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.SyncVolumePathCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class SyncVolumePathCommand : StorageSubSystemCommand, ICommand<SyncVolumePathAnswer>
{
    /// <summary>The disk as the kernel knows it, with the path it had.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }
}
