using Plugin.Abstractions;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Tells how the migration of a volume ended.</summary>
[WireContract("org.apache.cloudstack.command.ReconcileMigrateVolumeAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ReconcileMigrateVolumeAnswer : ReconcileVolumeAnswer
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The paths of the VM's disks on the host.</summary>
    [WireMember("vmDiskPaths")]
    public List<string?>? VmDiskPaths { get; set; }
}
