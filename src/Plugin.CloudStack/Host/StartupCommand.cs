using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>What a resource says of itself when it connects.</summary>
/// <remarks>Sent by a resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public partial class StartupCommand : Command, ICommand<StartupAnswer>
{
    /// <summary>What kind of resource it is.</summary>
    [WireMember("type")]
    public HostType? Type { get; set; }

    /// <summary>The zone's id, as text.</summary>
    [WireMember("dataCenter")]
    public string? DataCenter { get; set; }

    /// <summary>The pod's id, as text.</summary>
    [WireMember("pod")]
    public string? Pod { get; set; }

    /// <summary>The cluster's id, as text.</summary>
    [WireMember("cluster")]
    public string? Cluster { get; set; }

    /// <summary>The resource's lasting id; the kernel finds it again by this.</summary>
    [WireMember("guid")]
    public string? Guid { get; set; }

    /// <summary>The resource's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The id that the kernel gave it earlier; null at first.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>The version of the plugin.</summary>
    [WireMember("version")]
    public string? Version { get; set; }

    /// <summary>The host's iSCSI name; null when it has none.</summary>
    [WireMember("iqn")]
    public string? Iqn { get; set; }

    /// <summary>The host's public address; usually null.</summary>
    [WireMember("publicIpAddress")]
    public string? PublicIpAddress { get; set; }

    /// <summary>The IPv4 netmask of the public network; usually null.</summary>
    [WireMember("publicNetmask")]
    public string? PublicNetmask { get; set; }

    /// <summary>The MAC address of the public NIC; usually null.</summary>
    [WireMember("publicMacAddress")]
    public string? PublicMacAddress { get; set; }

    /// <summary>The address of the management network.</summary>
    [WireMember("privateIpAddress")]
    public string? PrivateIpAddress { get; set; }

    /// <summary>The MAC address of the management NIC.</summary>
    [WireMember("privateMacAddress")]
    public string? PrivateMacAddress { get; set; }

    /// <summary>The IPv4 netmask of the management network; must fit the pod's.</summary>
    [WireMember("privateNetmask")]
    public string? PrivateNetmask { get; set; }

    /// <summary>The address of the host's storage network; null when it has none of its own.</summary>
    [WireMember("storageIpAddress")]
    public string? StorageIpAddress { get; set; }

    /// <summary>The IPv4 netmask of the storage network.</summary>
    [WireMember("storageNetmask")]
    public string? StorageNetmask { get; set; }

    /// <summary>The MAC address of the storage NIC.</summary>
    [WireMember("storageMacAddress")]
    public string? StorageMacAddress { get; set; }

    /// <summary>The address of a second storage network; usually null.</summary>
    [WireMember("storageIpAddressDeux")]
    public string? StorageIpAddressDeux { get; set; }

    /// <summary>The MAC address of the second storage NIC; usually null.</summary>
    [WireMember("storageMacAddressDeux")]
    public string? StorageMacAddressDeux { get; set; }

    /// <summary>The IPv4 netmask of the second storage network; usually null.</summary>
    [WireMember("storageNetmaskDeux")]
    public string? StorageNetmaskDeux { get; set; }

    /// <summary>A tag for the agent; usually null.</summary>
    [WireMember("agentTag")]
    public string? AgentTag { get; set; }

    /// <summary>The Java class that stands for the resource in the kernel; null for agents of their own.</summary>
    [WireMember("resourceName")]
    public string? ResourceName { get; set; }

    /// <summary>The gateway of the management network.</summary>
    [WireMember("gatewayIpAddress")]
    public string? GatewayIpAddress { get; set; }

    /// <summary>The kernel nodes that the agent knows, separated by commas; null for direct connect.</summary>
    [WireMember("msHostList")]
    public string? MsHostList { get; set; }

    /// <summary>True when the agent moved here from another kernel node.</summary>
    [WireMember("connectionTransferred")]
    public bool ConnectionTransferred { get; set; }

    /// <summary>The CPU architecture of the host.</summary>
    [WireMember("arch")]
    public string? Arch { get; set; }
}
