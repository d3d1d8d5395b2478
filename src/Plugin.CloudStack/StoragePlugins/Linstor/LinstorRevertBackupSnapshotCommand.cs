using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.Linstor;

/// <summary>Asks to give a Linstor volume the content of a snapshot on secondary storage.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.api.storage.LinstorRevertBackupSnapshotCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class LinstorRevertBackupSnapshotCommand : CopyCommand, ICommand<CopyCmdAnswer>;
