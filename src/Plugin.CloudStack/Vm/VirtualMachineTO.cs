using Plugin.Abstractions;
using Plugin.CloudStack.Gpu;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Vm;

/// <summary>A VM as the kernel wants it: identity, size, boot, disks, NICs.</summary>
[WireContract("com.cloud.agent.api.to.VirtualMachineTO")]
public sealed partial class VirtualMachineTO
{
    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>
    /// The instance name, for example <c>i-2-10-VM</c>; unique in a zone and the name by which commands refer to the
    /// VM.
    /// </summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>How the VM boots; for Xen mostly.</summary>
    [WireMember("bootloader")]
    public BootloaderType? Bootloader { get; set; }

    /// <summary>The VM's state in the kernel when the command was made.</summary>
    [WireMember("state")]
    public VirtualMachineState? State { get; set; }

    /// <summary>What the VM is for; <c>User</c> for everything but the kernel's own appliances.</summary>
    [WireMember("type")]
    public VirtualMachineType? Type { get; set; }

    /// <summary>The number of virtual CPUs.</summary>
    [WireMember("cpus")]
    public int Cpus { get; set; }

    /// <summary>The speed of each CPU, in MHz.</summary>
    [WireMember("speed")]
    public int? Speed { get; set; }

    /// <summary>The CPU speed that is reserved for each CPU, in MHz.</summary>
    [WireMember("minSpeed")]
    public int? MinSpeed { get; set; }

    /// <summary>The CPU speed that each CPU may use, in MHz.</summary>
    [WireMember("maxSpeed")]
    public int? MaxSpeed { get; set; }

    /// <summary>The memory that is reserved, in bytes; below <c>maxRam</c> when memory is overcommitted.</summary>
    [WireMember("minRam")]
    public long MinRam { get; set; }

    /// <summary>The memory of the VM, in bytes.</summary>
    [WireMember("maxRam")]
    public long MaxRam { get; set; }

    /// <summary>The memory that the offering promises, in bytes; 0 when unused.</summary>
    [WireMember("requestedRam")]
    public long RequestedRam { get; set; }

    /// <summary>The guest's host name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The CPU architecture, for example <c>x86_64</c>.</summary>
    [WireMember("arch")]
    public string? Arch { get; set; }

    /// <summary>The display name of the guest's operating system.</summary>
    [WireMember("os")]
    public string? Os { get; set; }

    /// <summary>The hypervisor's name for the guest's operating system; null when it has none.</summary>
    [WireMember("platformEmulator")]
    public string? PlatformEmulator { get; set; }

    /// <summary>
    /// Settings for system VMs as <c>name=value</c> words; may hold passwords. Empty for VMs of users.
    /// </summary>
    [WireMember("bootArgs"), Redact(Redaction.Arguments)]
    public string? BootArgs { get; set; }

    /// <summary>Names of scripts to run at boot; usually null.</summary>
    [WireMember("bootupScripts")]
    public string?[]? BootupScripts { get; set; }

    /// <summary>True when the kernel restarts the VM after a failure.</summary>
    [WireMember("enableHA")]
    public bool EnableHa { get; set; }

    /// <summary>True to hold the VM to its CPU speed even when the host is idle.</summary>
    [WireMember("limitCpuUse")]
    public bool LimitCpuUse { get; set; }

    /// <summary>True when CPUs and memory may change while the VM runs.</summary>
    [WireMember("enableDynamicallyScaleVm")]
    public bool EnableDynamicallyScaleVm { get; set; }

    /// <summary>The password of the VM's console; echo it in <see cref="StartAnswer"/>.</summary>
    [WireMember("vncPassword")]
    public Secret? VncPassword { get; set; }

    /// <summary>The address to bind the console to; null for the host's.</summary>
    [WireMember("vncAddr")]
    public string? VncAddr { get; set; }

    /// <summary>The VM's settings by name, for example <c>rootDiskController</c>.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }

    /// <summary>Settings of the start, by name.</summary>
    [WireMember("params")]
    public Dictionary<string, string?>? Params { get; set; }

    /// <summary>The VM's UUID, as users see it.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The firmware, <c>BIOS</c> or <c>UEFI</c>; null means BIOS.</summary>
    [WireMember("bootType")]
    public string? BootType { get; set; }

    /// <summary>The firmware's mode, <c>LEGACY</c> or <c>SECURE</c>; null means legacy.</summary>
    [WireMember("bootMode")]
    public string? BootMode { get; set; }

    /// <summary>True to stop in the firmware's setup instead of booting.</summary>
    [WireMember("enterHardwareSetup")]
    public bool EnterHardwareSetup { get; set; }

    /// <summary>The disks, CD-ROMs among them, in no particular order; see <see cref="DiskTO.DiskSeq"/>.</summary>
    [WireMember("disks")]
    public DiskTO?[]? Disks { get; set; }

    /// <summary>The NICs; see <see cref="NicTO.DeviceId"/> for their order.</summary>
    [WireMember("nics")]
    public NicTO?[]? Nics { get; set; }

    /// <summary>The GPU for the VM; null for none.</summary>
    [WireMember("gpuDevice")]
    public GPUDeviceTO? GpuDevice { get; set; }

    /// <summary>The number of CPUs that the VM may grow to while it runs; null when it may not.</summary>
    [WireMember("vcpuMaxLimit")]
    public int? VcpuMaxLimit { get; set; }

    /// <summary>
    /// The files of the configuration drive, each as folder, name and content; holds user data and may hold a password.
    /// </summary>
    [WireMember("vmData"), Redact]
    public List<string?[]?>? VmData { get; set; }

    /// <summary>The volume label of the configuration drive; null when there is none.</summary>
    [WireMember("configDriveLabel")]
    public string? ConfigDriveLabel { get; set; }

    /// <summary>The folder that holds the configuration ISO; null when there is none.</summary>
    [WireMember("configDriveIsoRootFolder")]
    public string? ConfigDriveIsoRootFolder { get; set; }

    /// <summary>The configuration ISO's path; null when there is none.</summary>
    [WireMember("configDriveIsoFile")]
    public string? ConfigDriveIsoFile { get; set; }

    /// <summary>Where the configuration ISO is kept.</summary>
    [WireMember("configDriveLocation")]
    public ConfigIsoLocation? ConfigDriveLocation { get; set; } = ConfigIsoLocation.SECONDARY;

    /// <summary>The share of its host's CPU that the VM may use, in percent; null for no limit.</summary>
    [WireMember("cpuQuotaPercentage")]
    public double? CpuQuotaPercentage { get; set; }

    /// <summary>The settings of the guest's operating system, by name.</summary>
    [WireMember("guestOsDetails")]
    public Dictionary<string, string?>? GuestOsDetails { get; set; } = [];

    /// <summary>Hypervisor-specific configuration by name, given by the administrator.</summary>
    [WireMember("extraConfig")]
    public Dictionary<string, string?>? ExtraConfig { get; set; } = [];

    /// <summary>The names of the VM's networks by their ids.</summary>
    [WireMember("networkIdToNetworkNameMap")]
    public Dictionary<long, string?>? NetworkIdToNetworkNameMap { get; set; } = [];

    /// <summary>The settings of a VM that keeps its template's configuration; null for others.</summary>
    [WireMember("deployAsIsInfo")]
    public DeployAsIsInfoTO? DeployAsIsInfo { get; set; }

    /// <summary>The manufacturer to show in the guest's SMBIOS; null for the default.</summary>
    [WireMember("metadataManufacturer")]
    public string? MetadataManufacturer { get; set; }

    /// <summary>The product name to show in the guest's SMBIOS; null for the default.</summary>
    [WireMember("metadataProductName")]
    public string? MetadataProductName { get; set; }

    /// <summary>Facts about the VM for people and monitoring; null when the kernel does not send them.</summary>
    [WireMember("metadata")]
    public VirtualMachineMetadataTO? Metadata { get; set; }
}
