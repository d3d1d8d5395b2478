using Plugin.Abstractions;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Asks how a <see cref="MigrateVolumeCommand"/> ended.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.command.ReconcileMigrateVolumeCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ReconcileMigrateVolumeCommand : ReconcileCommand, ICommand<ReconcileMigrateVolumeAnswer>
{
    /// <summary>The object that was copied or moved, where it was.</summary>
    [WireMember("srcData")]
    public IDataTO? Source { get; set; }

    /// <summary>The object, where it was to go.</summary>
    [WireMember("destData")]
    public IDataTO? Destination { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
