using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to put a backup's compressed files in the place of the originals, or to throw them away.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.FinalizeBackupCompressionCommand", Construction = WireConstruction.Bare)]
[ResourceKey("data", "BackupDeltas.ResourceId")]
[ResourceKey("path", "BackupDeltas.Path")]
[Mutating]
public sealed partial class FinalizeBackupCompressionCommand : Command, ICommand<Answer>
{
    /// <summary>True to throw the compressed files away.</summary>
    [WireMember("cleanup")]
    public bool Cleanup { get; set; }

    /// <summary>The backup's files.</summary>
    [WireMember("backupDeltaTO")]
    public List<BackupDeltaTO?>? BackupDeltas { get; set; }
}
