using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells which backup was deleted.</summary>
[WireContract("org.apache.cloudstack.storage.command.BackupDeleteAnswer", Construction = WireConstruction.Bare)]
public sealed partial class BackupDeleteAnswer : Answer
{
    /// <summary>The backup's id in the kernel.</summary>
    [WireMember("backupId")]
    public long BackupId { get; set; }
}
