using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to add a subnet to a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AddTungstenNetworkSubnetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Mutating]
[Opposite(typeof(RemoveTungstenNetworkSubnetCommand))]
public sealed partial class AddTungstenNetworkSubnetCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The first address of the range.</summary>
    [WireMember("ipPrefix")]
    public string? IpPrefix { get; set; }

    /// <summary>The length of the range's prefix.</summary>
    [WireMember("ipPrefixLen")]
    public int IpPrefixLen { get; set; }

    /// <summary>The address of the subnet's gateway.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>True to serve DHCP.</summary>
    [WireMember("dhcpEnable")]
    public bool DhcpEnable { get; set; }

    /// <summary>The address of the DNS server that DHCP tells.</summary>
    [WireMember("dnsServer")]
    public string? DnsServer { get; set; }

    /// <summary>The first address to give out; null for the range's first.</summary>
    [WireMember("allocationStart")]
    public string? AllocationStart { get; set; }

    /// <summary>The last address to give out; null for the range's last.</summary>
    [WireMember("allocationEnd")]
    public string? AllocationEnd { get; set; }

    /// <summary>True to give out addresses from the first on.</summary>
    [WireMember("ipFromStart")]
    public bool IpFromStart { get; set; }

    /// <summary>The name of the subnet.</summary>
    [WireMember("subnetName")]
    public string? SubnetName { get; set; }
}
