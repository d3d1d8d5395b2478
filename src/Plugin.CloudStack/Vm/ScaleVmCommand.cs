using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks a host to change CPUs and memory of a running VM to absolute values.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ScaleVmCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class ScaleVmCommand : Command, ICommand<ScaleVmAnswer>
{
    /// <summary>The VM with the new values.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The new number of virtual CPUs.</summary>
    [WireMember("cpus")]
    public int Cpus { get; set; }

    /// <summary>The CPU speed that is reserved for each CPU, in MHz; null when CPU limits do not change.</summary>
    [WireMember("minSpeed")]
    public int? MinSpeed { get; set; }

    /// <summary>The CPU speed that each CPU may use, in MHz; null when CPU limits do not change.</summary>
    [WireMember("maxSpeed")]
    public int? MaxSpeed { get; set; }

    /// <summary>The memory that is reserved, in bytes.</summary>
    [WireMember("minRam")]
    public long MinRam { get; set; }

    /// <summary>The memory that the VM may use, in bytes.</summary>
    [WireMember("maxRam")]
    public long MaxRam { get; set; }

    /// <summary>True to hold the VM to its CPU speed even when the host is idle.</summary>
    [WireMember("limitCpuUseChange")]
    public bool LimitCpuUse { get; set; }
}
