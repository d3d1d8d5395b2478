using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>An entry of the access list of a VPC's tier.</summary>
[WireContract("com.cloud.agent.api.to.NetworkACLTO")]
public sealed partial class NetworkACLTO
{
    /// <summary>The entry's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The tier's VLAN.</summary>
    [WireMember("vlanTag")]
    public string? VlanTag { get; set; }

    /// <summary>The protocol: <c>tcp</c>, <c>udp</c>, <c>icmp</c>, <c>all</c> or a number.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The first and last port; null for none.</summary>
    [WireMember("portRange")]
    public int[]? PortRange { get; set; }

    /// <summary>True to take the rule away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>True when the device has the rule.</summary>
    [WireMember("alreadyAdded")]
    public bool AlreadyAdded { get; set; }

    /// <summary>The ranges of the other side.</summary>
    [WireMember("cidrList")]
    public List<string?>? CidrList { get; set; }

    /// <summary>The ICMP type, -1 for all; null for other protocols.</summary>
    [WireMember("icmpType")]
    public int? IcmpType { get; set; }

    /// <summary>The ICMP code, -1 for all; null for other protocols.</summary>
    [WireMember("icmpCode")]
    public int? IcmpCode { get; set; }

    /// <summary>Which way the traffic goes.</summary>
    [WireMember("trafficType")]
    public NetworkACLTrafficType? TrafficType { get; set; }

    /// <summary><c>Allow</c> or <c>Deny</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary>The entry's place; lower numbers come first.</summary>
    [WireMember("number")]
    public int Number { get; set; }
}
