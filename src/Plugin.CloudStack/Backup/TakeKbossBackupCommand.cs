using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks for an incremental backup of a VM's volumes to secondary storage.</summary>
/// <remarks>
/// KVM only (KBOSS): each backup leaves a delta on primary storage that the next one copies. Sent by the kernel to a
/// hypervisor host.
/// </remarks>
[WireContract("org.apache.cloudstack.backup.TakeKbossBackupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class TakeKbossBackupCommand : Command, ICommand<TakeKbossBackupAnswer>
{
    /// <summary>True to freeze the guest's file systems for the moment of the backup.</summary>
    [WireMember("quiesceVm")]
    public bool QuiesceVm { get; set; }

    /// <summary>True when the VM is running.</summary>
    [WireMember("runningVM")]
    public bool RunningVM { get; set; }

    /// <summary>True when the next backup starts a new chain, so that no delta stays behind.</summary>
    [WireMember("endChain")]
    public bool EndChain { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The URL of the secondary store that gets the backup; it may carry credentials.</summary>
    [WireMember("imageStoreUrl"), Redact(Redaction.UrlCredentials)]
    public string? ImageStoreUrl { get; set; }

    /// <summary>
    /// The URLs of the secondary stores that hold earlier backups of the chain; they may carry credentials.
    /// </summary>
    [WireMember("backupChainImageStoreUrls"), Redact(Redaction.UrlCredentials)]
    public List<string?>? BackupChainImageStoreUrls { get; set; }

    /// <summary>The VM's volumes with what their backups stand on.</summary>
    [WireMember("kbossTOS")]
    public List<KbossTO?>? Volumes { get; set; }

    /// <summary>True for a backup that stands outside of any chain.</summary>
    [WireMember("isolated")]
    public bool Isolated { get; set; }
}
