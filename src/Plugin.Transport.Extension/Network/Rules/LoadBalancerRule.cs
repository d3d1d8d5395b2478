using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>One rule of a load balancer.</summary>
public sealed class LoadBalancerRule
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public LoadBalancerRule()
    {
    }

    [SetsRequiredMembers]
    internal LoadBalancerRule(NetworkPayload payload)
    {
        Id = payload.Number("id") ?? throw payload.Bad("id", "a whole number");
        Name = payload.Text("name");
        PublicIp = payload.RequiredAddress("publicIp");
        PublicPorts = payload.RequiredPorts("publicPort");
        PrivatePorts = payload.Ports("privatePort");
        Protocol = payload.Text("protocol")?.ToLowerInvariant() ?? "tcp";
        Algorithm = payload.Text("algorithm");
        Revoked = payload.Flag("revoke");
        Backends = [.. payload.Objects("backends").Select(static backend => new LoadBalancerBackend(backend))];
    }

    /// <summary>The rule's number in the kernel.</summary>
    public long Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The address that it takes connections on.</summary>
    public required IPAddress PublicIp { get; init; }

    /// <summary>The ports there.</summary>
    public required PortRange PublicPorts { get; init; }

    /// <summary>The ports of the VMs.</summary>
    public PortRange? PrivatePorts { get; init; }

    /// <summary><c>tcp</c>, <c>udp</c> or <c>tcp-proxy</c>.</summary>
    public required string Protocol { get; init; }

    /// <summary><c>roundrobin</c>, <c>leastconn</c> or <c>source</c>.</summary>
    public string? Algorithm { get; init; }

    /// <summary>True when the rule is to be removed.</summary>
    public bool Revoked { get; init; }

    /// <summary>The VMs behind it.</summary>
    public IReadOnlyList<LoadBalancerBackend> Backends { get; init; } = [];
}
