using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.Linstor;

/// <summary>Asks to copy a Linstor snapshot to secondary storage.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.api.storage.LinstorBackupSnapshotCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class LinstorBackupSnapshotCommand : CopyCommand, ICommand<CopyCmdAnswer>;
