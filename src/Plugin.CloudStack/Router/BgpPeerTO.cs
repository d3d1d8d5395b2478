using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>A BGP peer of a router.</summary>
[WireContract("org.apache.cloudstack.network.BgpPeerTO", Construction = WireConstruction.Bare)]
public sealed partial class BgpPeerTO
{
    /// <summary>The peer's id in the kernel.</summary>
    [WireMember("peerId")]
    public long? PeerId { get; set; }

    /// <summary>The peer's AS number.</summary>
    [WireMember("peerAsNumber")]
    public long? PeerAsNumber { get; set; }

    /// <summary>The peer's IPv4 address; null for none.</summary>
    [WireMember("ip4Address")]
    public string? IPv4Address { get; set; }

    /// <summary>The peer's IPv6 address; null for none.</summary>
    [WireMember("ip6Address")]
    public string? IPv6Address { get; set; }

    /// <summary>The password of the session; null for none.</summary>
    [WireMember("peerPassword")]
    public Secret? PeerPassword { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long? NetworkId { get; set; }

    /// <summary>The network's AS number.</summary>
    [WireMember("networkAsNumber")]
    public long? NetworkAsNumber { get; set; }

    /// <summary>The IPv4 range to announce; null for none.</summary>
    [WireMember("guestIp4Cidr")]
    public string? GuestIPv4Cidr { get; set; }

    /// <summary>The IPv6 range to announce; null for none.</summary>
    [WireMember("guestIp6Cidr")]
    public string? GuestIPv6Cidr { get; set; }

    /// <summary>Further settings of the peering, by name.</summary>
    [WireMember("details")]
    public Dictionary<BgpPeerDetail, string?>? Details { get; set; }
}
