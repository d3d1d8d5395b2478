using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Tells how a migration ended.</summary>
[WireContract("org.apache.cloudstack.command.ReconcileMigrateAnswer")]
public sealed partial class ReconcileMigrateAnswer : ReconcileAnswer
{
    /// <summary>The id of the host that answers; the kernel fills it in.</summary>
    [WireMember("hostId")]
    public long? HostId { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The state of the VM on the host; null when it is not there.</summary>
    [WireMember("vmState")]
    public VirtualMachineState? VmState { get; set; }

    /// <summary>The paths of the VM's disks on the host.</summary>
    [WireMember("vmDisks")]
    public List<string?>? VmDisks { get; set; }
}
