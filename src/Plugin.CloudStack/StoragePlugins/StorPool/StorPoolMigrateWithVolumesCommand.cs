using Plugin.Abstractions;
using Plugin.CloudStack.Migration;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to migrate a VM with volumes that move to StorPool.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolMigrateWithVolumesCommand")]
[WireUnreadable("class com.cloud.agent.api.storage.StorPoolMigrateWithVolumesCommand declares multiple JSON fields named migrateDiskInfoList")]
[Mutating]
[LongRunning]
public sealed partial class StorPoolMigrateWithVolumesCommand : MigrateCommand, ICommand<MigrateAnswer>;
