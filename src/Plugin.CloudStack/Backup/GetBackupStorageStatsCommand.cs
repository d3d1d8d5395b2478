using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks how much space a backup repository has.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.GetBackupStorageStatsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetBackupStorageStatsCommand : Command, ICommand<BackupStorageStatsAnswer>
{
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
