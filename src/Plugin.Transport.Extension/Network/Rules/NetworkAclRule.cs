using System.Diagnostics.CodeAnalysis;

namespace Plugin.Transport.Extension;

/// <summary>One access rule of a network in a VPC.</summary>
public sealed class NetworkAclRule
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public NetworkAclRule()
    {
    }

    [SetsRequiredMembers]
    internal NetworkAclRule(NetworkPayload payload)
    {
        Number = payload.Number("number") ?? throw payload.Bad("number", "a whole number");
        Allow = payload.Choice("action", "deny", "allow") == 1;
        Egress = payload.Choice("trafficType", "ingress", "egress") == 1;
        Protocol = payload.RequiredText("protocol").ToLowerInvariant();
        Ports = payload.Ports("portStart", "portEnd");
        IcmpType = payload.Number("icmpType", -1, 255);
        IcmpCode = payload.Number("icmpCode", -1, 255);
        SourceCidrs = payload.Cidrs("sourceCidrs");
    }

    /// <summary>Its place: the lowest that fits decides.</summary>
    public long Number { get; init; }

    /// <summary>True to allow, false to deny.</summary>
    public bool Allow { get; init; }

    /// <summary>True for traffic that leaves the network, false for traffic that enters it.</summary>
    public bool Egress { get; init; }

    /// <summary><c>tcp</c>, <c>udp</c>, <c>icmp</c>, <c>all</c> or a protocol's number.</summary>
    public required string Protocol { get; init; }

    /// <summary>The ports; null for all of them, and where the protocol has none.</summary>
    public PortRange? Ports { get; init; }

    /// <summary>The ICMP type; -1 for all of them.</summary>
    public int? IcmpType { get; init; }

    /// <summary>The ICMP code; -1 for all of them.</summary>
    public int? IcmpCode { get; init; }

    /// <summary>The networks on the other side; empty for all.</summary>
    public IReadOnlyList<NetworkCidr> SourceCidrs { get; init; } = [];
}
