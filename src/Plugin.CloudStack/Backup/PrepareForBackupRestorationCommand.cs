using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to make a VM ready to have its volumes restored.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.PrepareForBackupRestorationCommand")]
[ResourceKey("vm", "VmName")]
[Mutating]
public sealed partial class PrepareForBackupRestorationCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
