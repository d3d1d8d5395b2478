using Plugin.Abstractions;
using Plugin.CloudStack.Gpu;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks a host to power a VM off and to release what the host holds for it; the disks stay.</summary>
/// <remarks>
/// The kernel also sends it blindly, to clean up after a failed start or migration, so a VM the host does not know
/// counts as stopped. Sent by the kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.StopCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
[LongRunning]
[Opposite(typeof(StartCommand))]
public sealed partial class StopCommand : Command, ICommand<StopAnswer>
{
    /// <summary>True when the VM is a console proxy.</summary>
    [WireMember("isProxy")]
    public bool IsProxy { get; set; }

    /// <summary>The console proxy's port; null for other VMs.</summary>
    [WireMember("urlPort")]
    public string? UrlPort { get; set; }

    /// <summary>The console proxy's public address; null for other VMs.</summary>
    [WireMember("publicConsoleProxyIpAddress")]
    public string? PublicConsoleProxyIpAddress { get; set; }

    /// <summary>The GPU to give back; null when the VM has none.</summary>
    [WireMember("gpuDevice")]
    public GPUDeviceTO? GpuDevice { get; set; }

    /// <summary>
    /// True when the kernel only suspects that the VM is off: refuse with <c>result</c> false if it runs.
    /// </summary>
    [WireMember("checkBeforeCleanup")]
    public bool CheckBeforeCleanup { get; set; }

    /// <summary>The VM's control address, for system VMs; null otherwise.</summary>
    [WireMember("controlIp")]
    public string? ControlIp { get; set; }

    /// <summary>True to cut the power without asking the guest to shut down.</summary>
    [WireMember("forceStop")]
    public bool ForceStop { get; set; }

    /// <summary>The DPDK ports by NIC's MAC address; KVM only.</summary>
    [WireMember("dpdkInterfaceMapping")]
    public Dictionary<string, DpdkTO?>? DpdkInterfaceMapping { get; set; }

    /// <summary>
    /// For each VLAN of the VM, whether its network stays on the host without a VM; null when none is known.
    /// </summary>
    [WireMember("vlanToPersistenceMap")]
    public Dictionary<string, bool?>? VlanToPersistenceMap { get; set; }

    /// <summary>True when the VM will not be started again, so nothing needs to be kept for it.</summary>
    [WireMember("expungeVM")]
    public bool ExpungeVm { get; set; }

    /// <summary>Details of managed volumes to disconnect after the stop, one map per volume.</summary>
    [WireMember("volumesToDisconnect")]
    public List<Dictionary<string, string?>?>? VolumesToDisconnect { get; set; } = [];

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The VM's description; null when the kernel did not add it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
