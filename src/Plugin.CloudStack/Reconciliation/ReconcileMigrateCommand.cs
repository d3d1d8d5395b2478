using Plugin.Abstractions;
using Plugin.CloudStack.Migration;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Asks how a <see cref="MigrateCommand"/> ended.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.command.ReconcileMigrateCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ReconcileMigrateCommand : ReconcileCommand, ICommand<ReconcileMigrateAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
