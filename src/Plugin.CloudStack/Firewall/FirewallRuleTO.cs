using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>A firewall rule, and what other rules of a router have in common.</summary>
[WireContract("com.cloud.agent.api.to.FirewallRuleTO")]
public partial class FirewallRuleTO
{
    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The VLAN of the public address.</summary>
    [WireMember("srcVlanTag")]
    public string? SourceVlanTag { get; set; }

    /// <summary>The public address; null for egress.</summary>
    [WireMember("srcIp")]
    public string? SourceIp { get; set; }

    /// <summary>The protocol: <c>tcp</c>, <c>udp</c>, <c>icmp</c>, <c>all</c> or a number.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The first and last public port; null for none.</summary>
    [WireMember("srcPortRange")]
    public int[]? SourcePortRange { get; set; }

    /// <summary>True to take the rule away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>True when the device has the rule.</summary>
    [WireMember("alreadyAdded")]
    public bool AlreadyAdded { get; set; }

    /// <summary>The ranges that traffic may come from; null for all.</summary>
    [WireMember("sourceCidrList")]
    public List<string?>? SourceCidrList { get; set; }

    /// <summary>The ranges that traffic may go to; null for all.</summary>
    [WireMember("destCidrList")]
    public List<string?>? DestinationCidrList { get; set; }

    /// <summary>What the rule is for.</summary>
    [WireMember("purpose")]
    public FirewallRulePurpose? Purpose { get; set; }

    /// <summary>The ICMP type, -1 for all; null for other protocols.</summary>
    [WireMember("icmpType")]
    public int? IcmpType { get; set; }

    /// <summary>The ICMP code, -1 for all; null for other protocols.</summary>
    [WireMember("icmpCode")]
    public int? IcmpCode { get; set; }

    /// <summary>Which way the traffic goes.</summary>
    [WireMember("trafficType")]
    public FirewallRuleTrafficType? TrafficType { get; set; }

    /// <summary>The network's range, for egress rules.</summary>
    [WireMember("guestCidr")]
    public string? GuestCidr { get; set; }

    /// <summary>True when egress is allowed unless a rule forbids it.</summary>
    [WireMember("defaultEgressPolicy")]
    public bool DefaultEgressPolicy { get; set; }

    /// <summary>Whether the kernel or a user made the rule.</summary>
    [WireMember("type")]
    public FirewallRuleOrigin? Type { get; set; }
}
