using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>
/// Asks which files make up a snapshot on secondary storage, so that it can be copied to another zone.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.QuerySnapshotZoneCopyCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class QuerySnapshotZoneCopyCommand : StorageSubSystemCommand, ICommand<QuerySnapshotZoneCopyAnswer>
{
    /// <summary>The snapshot on secondary storage.</summary>
    [WireMember("snapshot")]
    public SnapshotObjectTO? Snapshot { get; set; }
}
