using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>A network as a NIC or host sees it.</summary>
[WireContract("com.cloud.agent.api.to.NetworkTO")]
public partial class NetworkTO
{
    /// <summary>The network's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The IPv4 address; null when there is none.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }

    /// <summary>The IPv4 netmask.</summary>
    [WireMember("netmask")]
    public string? Netmask { get; set; }

    /// <summary>The IPv4 gateway; null when there is none.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>The MAC address, with colons.</summary>
    [WireMember("mac")]
    public string? Mac { get; set; }

    /// <summary>The first name server.</summary>
    [WireMember("dns1")]
    public string? Dns1 { get; set; }

    /// <summary>The second name server; null when there is none.</summary>
    [WireMember("dns2")]
    public string? Dns2 { get; set; }

    /// <summary>How the network is kept apart from others.</summary>
    [WireMember("broadcastType")]
    public BroadcastDomainType? BroadcastType { get; set; }

    /// <summary>What travels through it.</summary>
    [WireMember("type")]
    public TrafficType? Type { get; set; }

    /// <summary>
    /// The segment, for example <c>vlan://1203</c> or <c>vlan://untagged</c>; null when there is none.
    /// </summary>
    [WireMember("broadcastUri")]
    public string? BroadcastUri { get; set; }

    /// <summary>The segment that isolates tenants, in the same form; null when there is none.</summary>
    [WireMember("isolationUri")]
    public string? IsolationUri { get; set; }

    /// <summary>True when security groups filter the traffic.</summary>
    [WireMember("securityGroupEnabled")]
    public bool SecurityGroupEnabled { get; set; }

    /// <summary>The traffic label: the name of the virtual switch or bridge; null for the default.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The IPv6 address; null when there is none.</summary>
    [WireMember("ip6address")]
    public string? Ip6Address { get; set; }

    /// <summary>The IPv6 gateway; null when there is none.</summary>
    [WireMember("ip6gateway")]
    public string? Ip6Gateway { get; set; }

    /// <summary>The IPv6 network; null when there is none.</summary>
    [WireMember("ip6cidr")]
    public string? Ip6Cidr { get; set; }

    /// <summary>The first IPv6 name server; null when there is none.</summary>
    [WireMember("ip6Dns1")]
    public string? Ip6Dns1 { get; set; }

    /// <summary>The second IPv6 name server; null when there is none.</summary>
    [WireMember("ip6Dns2")]
    public string? Ip6Dns2 { get; set; }
}
