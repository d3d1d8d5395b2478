using Plugin.Abstractions;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks the source of a live migration to move a running VM to another host.</summary>
/// <remarks>
/// On failure the VM stays on the source and the kernel sends <see cref="StopCommand"/> to the destination. Sent by the
/// kernel to the source of a migration.
/// </remarks>
[WireContract("com.cloud.agent.api.MigrateCommand")]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public partial class MigrateCommand : Command, ICommand<MigrateAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The destination's management address.</summary>
    [WireMember("destinationIp")]
    public string? DestinationIp { get; set; }

    /// <summary>The disks to move along, by path; null when storage is shared.</summary>
    [WireMember("migrateStorage")]
    public Dictionary<string, MigrateDiskInfo?>? MigrateStorage { get; set; }

    /// <summary>True when the disks move between managed storage.</summary>
    [WireMember("migrateStorageManaged")]
    public bool MigrateStorageManaged { get; set; }

    /// <summary>True to copy only what differs from the disks' templates.</summary>
    [WireMember("migrateNonSharedInc")]
    public bool MigrateNonSharedInc { get; set; }

    /// <summary>True to slow the VM down when it writes memory faster than it can be moved.</summary>
    [WireMember("autoConvergence")]
    public bool AutoConvergence { get; set; }

    /// <summary>The destination's guid.</summary>
    [WireMember("hostGuid")]
    public string? HostGuid { get; set; }

    /// <summary>True when the guest runs Windows.</summary>
    [WireMember("windows")]
    public bool Windows { get; set; }

    /// <summary>The VM with its disks and NICs for the destination.</summary>
    [WireMember("virtualMachine")]
    public VirtualMachineTO? VirtualMachine { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>The disks to move along.</summary>
    [WireMember("migrateDiskInfoList")]
    public List<MigrateDiskInfo?>? MigrateDiskInfoList { get; set; } = [];

    /// <summary>The DPDK ports by NIC's MAC address; KVM only.</summary>
    [WireMember("dpdkInterfaceMapping")]
    public Dictionary<string, DpdkTO?>? DpdkInterfaceMapping { get; set; } = [];

    /// <summary>The CPU weight that the VM has on the destination; 0 when it does not change.</summary>
    [WireMember("newVmCpuShares")]
    public int NewVmCpuShares { get; set; }

    /// <summary>True when disks move between clustered logical volume pools.</summary>
    [WireMember("clvmCrossPoolMigration")]
    public bool ClvmCrossPoolMigration { get; set; }

    /// <summary>
    /// For each VLAN of the VM, whether its network stays on the host without a VM; null when none is known.
    /// </summary>
    [WireMember("vlanToPersistenceMap")]
    public Dictionary<string, bool?>? VlanToPersistenceMap { get; set; } = [];
}
