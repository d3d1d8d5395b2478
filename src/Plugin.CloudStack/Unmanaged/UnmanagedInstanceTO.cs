using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>A VM that the kernel does not manage.</summary>
[WireContract("org.apache.cloudstack.vm.UnmanagedInstanceTO")]
public sealed partial class UnmanagedInstanceTO
{
    /// <summary>The VM's name on the host.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The instance name, where the VM was once managed; null otherwise.</summary>
    [WireMember("internalCSName")]
    public string? InternalName { get; set; }

    /// <summary>The VM's path in the hypervisor's inventory; null where there is none.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The VM's power state.</summary>
    [WireMember("powerState")]
    public UnmanagedPowerState? PowerState { get; set; }

    /// <summary>The power state of the VM that it is cloned from; null for none.</summary>
    [WireMember("cloneSourcePowerState")]
    public UnmanagedPowerState? CloneSourcePowerState { get; set; }

    /// <summary>The number of virtual CPUs.</summary>
    [WireMember("cpuCores")]
    public int? CpuCores { get; set; }

    /// <summary>The number of cores for each socket.</summary>
    [WireMember("cpuCoresPerSocket")]
    public int? CpuCoresPerSocket { get; set; }

    /// <summary>The memory, in MiB.</summary>
    [WireMember("memory")]
    public int? Memory { get; set; }

    /// <summary>The speed of each CPU, in MHz; null when not limited.</summary>
    [WireMember("cpuSpeed")]
    public int? CpuSpeed { get; set; }

    /// <summary>The hypervisor's id of the guest's operating system.</summary>
    [WireMember("operatingSystemId")]
    public string? OperatingSystemId { get; set; }

    /// <summary>The guest's operating system.</summary>
    [WireMember("operatingSystem")]
    public string? OperatingSystem { get; set; }

    /// <summary>The cluster's name.</summary>
    [WireMember("clusterName")]
    public string? ClusterName { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The hypervisor, as text.</summary>
    [WireMember("hypervisorType")]
    public string? HypervisorType { get; set; }

    /// <summary>The hypervisor's version.</summary>
    [WireMember("hostHypervisorVersion")]
    public string? HostHypervisorVersion { get; set; }

    /// <summary>The disks of the VM as the hypervisor knows them.</summary>
    [WireMember("disks")]
    public List<UnmanagedDisk?>? Disks { get; set; }

    /// <summary>The NICs of the VM as the hypervisor knows them.</summary>
    [WireMember("nics")]
    public List<UnmanagedNic?>? Nics { get; set; }

    /// <summary>The password of the console; null for none.</summary>
    [WireMember("vncPassword")]
    public Secret? VncPassword { get; set; }

    /// <summary>The firmware, <c>BIOS</c> or <c>UEFI</c>.</summary>
    [WireMember("bootType")]
    public string? BootType { get; set; }

    /// <summary>The firmware's mode, <c>LEGACY</c> or <c>SECURE</c>.</summary>
    [WireMember("bootMode")]
    public string? BootMode { get; set; }
}
