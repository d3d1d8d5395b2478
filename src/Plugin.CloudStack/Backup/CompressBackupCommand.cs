using Plugin.Abstractions;
using Plugin.CloudStack.VmSnapshots;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to compress a backup's files on secondary storage, beside the originals.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.CompressBackupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("data", "BackupDeltasToCompress.Child.ResourceId")]
[ResourceKey("path", "BackupDeltasToCompress.Child.Path")]
[Mutating]
[LongRunning]
public sealed partial class CompressBackupCommand : Command, ICommand<Answer>
{
    /// <summary>The files with what they build on.</summary>
    [WireMember("backupDeltasToCompress")]
    public List<DeltaMergeTreeTO?>? BackupDeltasToCompress { get; set; }

    /// <summary>
    /// The URLs of the secondary stores that hold earlier backups of the chain; they may carry credentials.
    /// </summary>
    [WireMember("backupChainImageStoreUrls"), Redact(Redaction.UrlCredentials)]
    public List<string?>? BackupChainImageStoreUrls { get; set; }

    /// <summary>How much space must stay free in the store, in bytes.</summary>
    [WireMember("minFreeStorage")]
    public long MinFreeStorage { get; set; }

    /// <summary>The library to compress with.</summary>
    [WireMember("compressionLib")]
    public BackupCompressionLibrary? CompressionLib { get; set; }

    /// <summary>How many parts to compress at once.</summary>
    [WireMember("coroutines")]
    public int Coroutines { get; set; }

    /// <summary>
    /// The most to read or write while compressing, as the kernel's setting gives it; 0 for no limit. The command does
    /// not tell the unit.
    /// </summary>
    [WireMember("rateLimit")]
    public int RateLimit { get; set; }
}
