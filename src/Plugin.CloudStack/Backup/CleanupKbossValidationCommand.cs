using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to take away what checking a backup left on the host.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.CleanupKbossValidationCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class CleanupKbossValidationCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The URLs of the stores that were mounted; they may carry credentials.</summary>
    [WireMember("secondaryStorages"), Redact(Redaction.UrlCredentials)]
    public HashSet<string?>? SecondaryStorages { get; set; }
}
