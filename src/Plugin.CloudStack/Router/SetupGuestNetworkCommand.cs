using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to set up a tier of a VPC on its router, or to take it away.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.SetupGuestNetworkCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetupGuestNetworkCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The first address of the DHCP range.</summary>
    [WireMember("dhcpRange")]
    public string? DhcpRange { get; set; }

    /// <summary>The tier's DNS domain.</summary>
    [WireMember("networkDomain")]
    public string? NetworkDomain { get; set; }

    /// <summary>The first IPv4 DNS server.</summary>
    [WireMember("defaultDns1")]
    public string? DefaultDns1 { get; set; }

    /// <summary>The second IPv4 DNS server; null for none.</summary>
    [WireMember("defaultDns2")]
    public string? DefaultDns2 { get; set; }

    /// <summary>The first IPv6 DNS server; null for none.</summary>
    [WireMember("defaultIp6Dns1")]
    public string? DefaultIp6Dns1 { get; set; }

    /// <summary>The second IPv6 DNS server; null for none.</summary>
    [WireMember("defaultIp6Dns2")]
    public string? DefaultIp6Dns2 { get; set; }

    /// <summary>True when the VPC has a pair of routers.</summary>
    [WireMember("isRedundant")]
    public bool IsRedundant { get; set; }

    /// <summary>True to set up, false to take away.</summary>
    [WireMember("add")]
    public bool Add { get; set; } = true;

    /// <summary>The router's NIC in the tier.</summary>
    [WireMember("nic")]
    public NicTO? Nic { get; set; }

    /// <summary>The router's IPv6 address on its public side; null for none.</summary>
    [WireMember("routerIpv6")]
    public string? RouterIpv6 { get; set; }

    /// <summary>The IPv6 gateway of its public side; null for none.</summary>
    [WireMember("routerIpv6Gateway")]
    public string? RouterIpv6Gateway { get; set; }

    /// <summary>The IPv6 range of its public side; null for none.</summary>
    [WireMember("routerIpv6Cidr")]
    public string? RouterIpv6Cidr { get; set; }

    /// <summary>True when the router is the tier's gateway.</summary>
    [WireMember("isVrGuestGateway")]
    public bool IsVrGuestGateway { get; set; }

    /// <summary>The tier's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }
}
