using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks for a hash of a backup's files, which goes into the details of the answer.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
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
