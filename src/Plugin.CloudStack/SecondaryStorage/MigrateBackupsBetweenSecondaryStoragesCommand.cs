using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks to move chains of backups to another store.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.MigrateBackupsBetweenSecondaryStoragesCommand")]
[ResourceKey("data", "BackupChain.ResourceId")]
[Mutating]
[LongRunning]
public sealed partial class MigrateBackupsBetweenSecondaryStoragesCommand : MigrateBetweenSecondaryStoragesCommand, ICommand<MigrateBetweenSecondaryStoragesCommandAnswer>
{
    /// <summary>For each backup, its files.</summary>
    [WireMember("backupChain")]
    public List<List<IDataTO?>?>? BackupChain { get; set; }
}
