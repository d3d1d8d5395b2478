using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to put a backup's compressed files in the place of the originals, or to throw them away.</summary>
[WireContract("org.apache.cloudstack.backup.FinalizeBackupCompressionCommand", Construction = WireConstruction.Bare)]
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
