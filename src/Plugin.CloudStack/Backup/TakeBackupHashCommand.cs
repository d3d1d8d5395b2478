using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks for a hash of a backup's files, which goes into the details of the answer.</summary>
[WireContract("org.apache.cloudstack.backup.TakeBackupHashCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class TakeBackupHashCommand : Command, ICommand<Answer>
{
    /// <summary>The backup's files.</summary>
    [WireMember("backupDeltaTOList")]
    public List<BackupDeltaTO?>? BackupDeltas { get; set; }

    /// <summary>The backup's UUID.</summary>
    [WireMember("backupUuid")]
    public string? BackupUuid { get; set; }
}
