using Plugin.Abstractions;
using Plugin.CloudStack.Gpu;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Host;

/// <summary>
/// The kernel's own record of a host; it travels by accident in host statistics. Plugins leave it null.
/// </summary>
[WireContract("com.cloud.host.HostVO")]
public sealed partial class HostVO
{
    /// <summary>The host's id.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>When the host was last seen to go.</summary>
    [WireMember("disconnectedOn")]
    public DateTimeOffset? DisconnectedOn { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The state of the connection.</summary>
    [WireMember("status")]
    public HostStatus? Status { get; set; }

    /// <summary>What kind of resource it is.</summary>
    [WireMember("type")]
    public HostType? Type { get; set; }

    /// <summary>The address of the management network.</summary>
    [WireMember("privateIpAddress")]
    public string? PrivateIpAddress { get; set; }

    /// <summary>The MAC address of the management NIC.</summary>
    [WireMember("privateMacAddress")]
    public string? PrivateMacAddress { get; set; }

    /// <summary>The IPv4 netmask of the management network.</summary>
    [WireMember("privateNetmask")]
    public string? PrivateNetmask { get; set; }

    /// <summary>The IPv4 netmask of the public network; usually null.</summary>
    [WireMember("publicNetmask")]
    public string? PublicNetmask { get; set; }

    /// <summary>The host's public address; usually null.</summary>
    [WireMember("publicIpAddress")]
    public string? PublicIpAddress { get; set; }

    /// <summary>The MAC address of the public NIC; usually null.</summary>
    [WireMember("publicMacAddress")]
    public string? PublicMacAddress { get; set; }

    /// <summary>The address of the host's storage network; null when it has none of its own.</summary>
    [WireMember("storageIpAddress")]
    public string? StorageIpAddress { get; set; }

    /// <summary>The cluster's id; null outside clusters.</summary>
    [WireMember("clusterId")]
    public long? ClusterId { get; set; }

    /// <summary>The IPv4 netmask of the storage network.</summary>
    [WireMember("storageNetmask")]
    public string? StorageNetmask { get; set; }

    /// <summary>The MAC address of the storage NIC.</summary>
    [WireMember("storageMacAddress")]
    public string? StorageMacAddress { get; set; }

    /// <summary>The address of a second storage network; usually null.</summary>
    [WireMember("storageIpAddressDeux")]
    public string? StorageIpAddressDeux { get; set; }

    /// <summary>The IPv4 netmask of the second storage network; usually null.</summary>
    [WireMember("storageNetmaskDeux")]
    public string? StorageNetmaskDeux { get; set; }

    /// <summary>The MAC address of the second storage NIC; usually null.</summary>
    [WireMember("storageMacAddressDeux")]
    public string? StorageMacAddressDeux { get; set; }

    /// <summary>The hypervisor of the host.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>The port of the console proxy.</summary>
    [WireMember("proxyPort")]
    public int? ProxyPort { get; set; }

    /// <summary>The Java class that stands for the host.</summary>
    [WireMember("resource")]
    public string? Resource { get; set; }

    /// <summary>The kind of the host's storage.</summary>
    [WireMember("fsType")]
    public StoragePoolType? FsType { get; set; }

    /// <summary>True when the host may be used.</summary>
    [WireMember("available")]
    public bool Available { get; set; } = true;

    /// <summary>True when the host was set up.</summary>
    [WireMember("setup")]
    public bool Setup { get; set; }

    /// <summary>The state that the administrator gave the host.</summary>
    [WireMember("resourceState")]
    public ResourceState? ResourceState { get; set; }

    /// <summary>The hypervisor's version.</summary>
    [WireMember("hypervisorVersion")]
    public string? HypervisorVersion { get; set; }

    /// <summary>The CPU architecture.</summary>
    [WireMember("arch")]
    public CpuArchitecture? Arch { get; set; }

    /// <summary>How often the record was changed.</summary>
    [WireMember("updated")]
    public long Updated { get; set; }

    /// <summary>The host's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; } = System.Guid.NewGuid().ToString();

    /// <summary>The storage access groups, separated by commas.</summary>
    [WireMember("storageAccessGroups")]
    public string? StorageAccessGroups { get; set; }

    /// <summary>Facts about the host by name; may hold credentials.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }

    /// <summary>The host's tags.</summary>
    [WireMember("hostTags")]
    public List<string?>? HostTags { get; set; }

    /// <summary>True when the tag is a rule to evaluate.</summary>
    [WireMember("isTagARule")]
    public bool? IsTagARule { get; set; }

    /// <summary>The GPU capacity by GPU group and vGPU type; the older form of the device list.</summary>
    [WireMember("groupDetails")]
    public Dictionary<string, Dictionary<string, VgpuTypesInfo?>?>? GroupDetails { get; set; } = [];

    /// <summary>The zone's id.</summary>
    [WireMember("dataCenterId")]
    public long DataCenterId { get; set; }

    /// <summary>The pod's id; null outside pods.</summary>
    [WireMember("podId")]
    public long? PodId { get; set; }

    /// <summary>The number of CPU sockets.</summary>
    [WireMember("cpuSockets")]
    public int? CpuSockets { get; set; }

    /// <summary>The number of physical cores.</summary>
    [WireMember("cpus")]
    public int? Cpus { get; set; }

    /// <summary>The URL of the host's storage; it may carry credentials.</summary>
    [WireMember("storageUrl"), Redact(Redaction.UrlCredentials)]
    public string? StorageUrl { get; set; }

    /// <summary>The speed of a core, in MHz.</summary>
    [WireMember("speed")]
    public long? Speed { get; set; }

    /// <summary>The memory of the host, in bytes.</summary>
    [WireMember("totalMemory")]
    public long TotalMemory { get; set; }

    /// <summary>The path that the host's store is mounted below.</summary>
    [WireMember("parent")]
    public string? Parent { get; set; }

    /// <summary>The host's guid.</summary>
    [WireMember("guid")]
    public string? Guid { get; set; }

    /// <summary>The virtualisation capabilities.</summary>
    [WireMember("caps")]
    public string? Caps { get; set; }

    /// <summary>The space of the host's storage, in bytes.</summary>
    [WireMember("totalSize")]
    public long? TotalSize { get; set; }

    /// <summary>When the host last gave a sign of life, in units of 1,024 milliseconds since 1970.</summary>
    [WireMember("lastPinged")]
    public long LastPinged { get; set; }

    /// <summary>The kernel node that holds the connection.</summary>
    [WireMember("managementServerId")]
    public long? ManagementServerId { get; set; }

    /// <summary>The kernel node that held it before.</summary>
    [WireMember("lastManagementServerId")]
    public long? LastManagementServerId { get; set; }

    /// <summary>The memory that the host keeps for itself, in bytes.</summary>
    [WireMember("dom0MinMemory")]
    public long Dom0MinMemory { get; set; }

    /// <summary>The version of the plugin.</summary>
    [WireMember("version")]
    public string? Version { get; set; }

    /// <summary>When the host was added.</summary>
    [WireMember("created")]
    public DateTimeOffset? Created { get; set; }

    /// <summary>When the host was removed; null while it exists.</summary>
    [WireMember("removed")]
    public DateTimeOffset? Removed { get; set; }
}
