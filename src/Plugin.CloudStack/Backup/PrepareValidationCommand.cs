using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to put disks on top of a backup's files, so that a VM can be started from it as a test.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.PrepareValidationCommand", Construction = WireConstruction.Bare)]
[ResourceKey("data", "BackupToVolumeList.Second.ResourceId")]
[Mutating]
[LongRunning]
public sealed partial class PrepareValidationCommand : Command, ICommand<Answer>
{
    /// <summary>Each backup file with the volume that stands on it.</summary>
    [WireMember("backupToVolumeList")]
    public List<Pair<BackupDeltaTO, VolumeObjectTO>?>? BackupToVolumeList { get; set; }

    /// <summary>The URLs of the stores that hold the backup; they may carry credentials.</summary>
    [WireMember("imageStoreSet"), Redact(Redaction.UrlCredentials)]
    public HashSet<string?>? ImageStoreSet { get; set; }
}
