using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>The networks of a host, for its setup.</summary>
[WireContract("com.cloud.host.HostEnvironment")]
public sealed partial class HostEnvironment
{
    /// <summary>The address of the management network.</summary>
    [WireMember("managementIpAddress")]
    public string? ManagementIpAddress { get; set; }

    /// <summary>The IPv4 netmask of the management network.</summary>
    [WireMember("managementNetmask")]
    public string? ManagementNetmask { get; set; }

    /// <summary>The gateway of the management network.</summary>
    [WireMember("managementGateway")]
    public string? ManagementGateway { get; set; }

    /// <summary>The VLAN of the management network.</summary>
    [WireMember("managementVlan")]
    public string? ManagementVlan { get; set; }

    /// <summary>The addresses of the other hosts of the cluster.</summary>
    [WireMember("neighborHosts")]
    public string?[]? NeighborHosts { get; set; }

    /// <summary>The address of the host's storage network; null when it has none of its own.</summary>
    [WireMember("storageIpAddress")]
    public string? StorageIpAddress { get; set; }

    /// <summary>The name of the network that carries storage traffic.</summary>
    [WireMember("storageNetwork")]
    public string? StorageNetwork { get; set; }

    /// <summary>The gateway of the storage network.</summary>
    [WireMember("storageGateway")]
    public string? StorageGateway { get; set; }

    /// <summary>The VLAN of the storage network.</summary>
    [WireMember("storageVlan")]
    public string? StorageVlan { get; set; }

    /// <summary>The address of the second storage network.</summary>
    [WireMember("storage2IpAddress")]
    public string? Storage2IpAddress { get; set; }

    /// <summary>The second storage network.</summary>
    [WireMember("storage2Network")]
    public string? Storage2Network { get; set; }

    /// <summary>The gateway of the second storage network.</summary>
    [WireMember("storage2Gateway")]
    public string? Storage2Gateway { get; set; }

    /// <summary>The VLAN of the second storage network.</summary>
    [WireMember("storage2Vlan")]
    public string? Storage2Vlan { get; set; }

    /// <summary>The second address of the secondary storage.</summary>
    [WireMember("secondaryStorageIpAddress2")]
    public string? SecondaryStorageIpAddress2 { get; set; }

    /// <summary>The storage addresses of the other hosts.</summary>
    [WireMember("neighborStorages")]
    public string?[]? NeighborStorages { get; set; }

    /// <summary>The second storage addresses of the other hosts.</summary>
    [WireMember("neighborStorages2")]
    public string?[]? NeighborStorages2 { get; set; }

    /// <summary>The host's public address; usually null.</summary>
    [WireMember("publicIpAddress")]
    public string? PublicIpAddress { get; set; }

    /// <summary>The IPv4 netmask of the public network; usually null.</summary>
    [WireMember("publicNetmask")]
    public string? PublicNetmask { get; set; }

    /// <summary>The gateway of the public network.</summary>
    [WireMember("publicGateway")]
    public string? PublicGateway { get; set; }

    /// <summary>The VLAN of the public network.</summary>
    [WireMember("publicVlan")]
    public string? PublicVlan { get; set; }
}
