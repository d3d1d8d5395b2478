using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to bring a VM's volumes back into order after a backup that failed.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.CleanupKbossBackupErrorCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class CleanupKbossBackupErrorCommand : Command, ICommand<CleanupKbossBackupErrorAnswer>
{
    /// <summary>True when the VM is running.</summary>
    [WireMember("runningVM")]
    public bool RunningVM { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The URL of the secondary store that gets the backup; it may carry credentials.</summary>
    [WireMember("imageStoreUrl"), Redact(Redaction.UrlCredentials)]
    public string? ImageStoreUrl { get; set; }

    /// <summary>The VM's volumes with what their backups stand on.</summary>
    [WireMember("kbossTOS")]
    public List<KbossTO?>? Volumes { get; set; }
}
