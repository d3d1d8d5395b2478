using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to write an incremental backup back to volumes.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.RestoreKbossBackupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("data", "BackupAndVolumePairs.Second.ResourceId")]
[Mutating]
[LongRunning]
public sealed partial class RestoreKbossBackupCommand : Command, ICommand<RestoreKbossBackupAnswer>
{
    /// <summary>The deltas that the volumes no longer need.</summary>
    [WireMember("deltasToRemove")]
    public HashSet<BackupDeltaTO?>? DeltasToRemove { get; set; }

    /// <summary>Each backup with the volume to write.</summary>
    [WireMember("backupAndVolumePairs")]
    public HashSet<Pair<BackupDeltaTO, VolumeObjectTO>?>? BackupAndVolumePairs { get; set; }

    /// <summary>The URLs of the stores that hold the chain; they may carry credentials.</summary>
    [WireMember("secondaryStorageUrls"), Redact(Redaction.UrlCredentials)]
    public HashSet<string?>? SecondaryStorageUrls { get; set; }

    /// <summary>True to let the VM run at once on top of the backup's files, which are copied afterwards.</summary>
    [WireMember("quickRestore")]
    public bool QuickRestore { get; set; }
}
