using Plugin.Abstractions;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>One rule of a VM's filter.</summary>
[WireContract("com.cloud.agent.api.SecurityGroupRulesCmd$IpPortAndProto", Construction = WireConstruction.Bare)]
public sealed partial class SecurityGroupRule
{
    /// <summary>The protocol: <c>tcp</c>, <c>udp</c>, <c>icmp</c>, <c>all</c> or a number.</summary>
    [WireMember("proto")]
    public string? Proto { get; set; }

    /// <summary>The first port, or the ICMP type; -1 for any.</summary>
    [WireMember("startPort")]
    public int StartPort { get; set; }

    /// <summary>The last port, or the ICMP code; -1 for any.</summary>
    [WireMember("endPort")]
    public int EndPort { get; set; }

    /// <summary>The networks on the other side.</summary>
    [WireMember("allowedCidrs")]
    public List<string?>? AllowedCidrs { get; set; }
}
