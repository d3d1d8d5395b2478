using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Uuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenNetworkCommand))]
public sealed partial class CreateTungstenNetworkCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The name to show.</summary>
    [WireMember("displayName")]
    public string? DisplayName { get; set; }

    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>True when the network is reached from outside.</summary>
    [WireMember("routerExternal")]
    public bool RouterExternal { get; set; }

    /// <summary>True when all projects may use it.</summary>
    [WireMember("shared")]
    public bool Shared { get; set; }

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

    /// <summary>True for the management network.</summary>
    [WireMember("isManagementNetwork")]
    public bool IsManagementNetwork { get; set; }

    /// <summary>The name of the subnet.</summary>
    [WireMember("subnetName")]
    public string? SubnetName { get; set; }
}
