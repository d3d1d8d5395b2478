using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>One rule of a firewall.</summary>
public sealed class FirewallRule
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public FirewallRule()
    {
    }

    [SetsRequiredMembers]
    internal FirewallRule(NetworkPayload payload)
    {
        Id = payload.Number("id") ?? 0;
        Egress = payload.Choice("type", "ingress", "egress") == 1;
        Protocol = payload.RequiredText("protocol").ToLowerInvariant();
        Ports = payload.Ports("portStart", "portEnd");
        IcmpType = payload.Number("icmpType", -1, 255);
        IcmpCode = payload.Number("icmpCode", -1, 255);
        PublicIp = payload.Address("publicIp");
        SourceCidrs = payload.Cidrs("sourceCidrs");
        DestinationCidrs = payload.Cidrs("destCidrs");
    }

    /// <summary>The rule's number in the kernel.</summary>
    public long Id { get; init; }

    /// <summary>True for traffic to the outside, false for traffic from there.</summary>
    public bool Egress { get; init; }

    /// <summary><c>tcp</c>, <c>udp</c>, <c>icmp</c> or <c>all</c>.</summary>
    public required string Protocol { get; init; }

    /// <summary>The ports; null for all of them, and where the protocol has none.</summary>
    public PortRange? Ports { get; init; }

    /// <summary>The ICMP type; -1 for all of them.</summary>
    public int? IcmpType { get; init; }

    /// <summary>The ICMP code; -1 for all of them.</summary>
    public int? IcmpCode { get; init; }

    /// <summary>The public address that an ingress rule is for.</summary>
    public IPAddress? PublicIp { get; init; }

    /// <summary>Where traffic comes from; empty for everywhere.</summary>
    public IReadOnlyList<NetworkCidr> SourceCidrs { get; init; } = [];

    /// <summary>Where traffic goes to; empty for everywhere.</summary>
    public IReadOnlyList<NetworkCidr> DestinationCidrs { get; init; } = [];
}
