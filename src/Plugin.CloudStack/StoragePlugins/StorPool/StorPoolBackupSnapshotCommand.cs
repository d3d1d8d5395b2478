using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.VolumeSnapshots;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to copy a StorPool snapshot to secondary storage.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolBackupSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Source.Path")]
[Mutating]
[LongRunning]
public sealed partial class StorPoolBackupSnapshotCommand : StorageSubSystemCommand, ICommand<CopyCmdAnswer>
{
    /// <summary>What to copy.</summary>
    [WireMember("sourceTO")]
    public SnapshotObjectTO? Source { get; set; }

    /// <summary>Where it goes.</summary>
    [WireMember("destinationTO")]
    public SnapshotObjectTO? Destination { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
