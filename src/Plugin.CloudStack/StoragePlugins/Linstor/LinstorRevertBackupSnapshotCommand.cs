using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.Linstor;

/// <summary>Asks to give a Linstor volume the content of a snapshot on secondary storage.</summary>
[WireContract("com.cloud.api.storage.LinstorRevertBackupSnapshotCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class LinstorRevertBackupSnapshotCommand : CopyCommand, ICommand<CopyCmdAnswer>;
