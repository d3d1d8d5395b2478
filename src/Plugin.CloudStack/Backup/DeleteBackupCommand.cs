using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to delete a backup's files. A backup that is gone counts as deleted.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.DeleteBackupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "BackupPath")]
[Idempotent]
[Mutating]
public sealed partial class DeleteBackupCommand : Command, ICommand<BackupAnswer>
{
    /// <summary>The backup's folder in the repository.</summary>
    [WireMember("backupPath")]
    public string? BackupPath { get; set; }

    /// <summary>The kind of repository, for example <c>nfs</c>, <c>cifs</c> or <c>ceph</c>.</summary>
    [WireMember("backupRepoType")]
    public string? BackupRepoType { get; set; }

    /// <summary>The repository's address, for example <c>10.1.1.5:/backup</c>.</summary>
    [WireMember("backupRepoAddress"), Redact(Redaction.UrlCredentials)]
    public string? BackupRepoAddress { get; set; }

    /// <summary>The options to mount the repository with; they may hold credentials. Null for none.</summary>
    [WireMember("mountOptions"), Redact]
    public string? MountOptions { get; set; }
}
