using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>One VM behind a load balancer rule.</summary>
public sealed class LoadBalancerBackend
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public LoadBalancerBackend()
    {
    }

    [SetsRequiredMembers]
    internal LoadBalancerBackend(NetworkPayload payload)
    {
        Ip = payload.RequiredAddress("ip");
        Port = payload.Number("port", 0, PortRange.Highest) ?? throw payload.Bad("port", "a port");
        Revoked = payload.Flag("revoked");
    }

    /// <summary>The VM's address.</summary>
    public required IPAddress Ip { get; init; }

    /// <summary>The VM's port.</summary>
    public int Port { get; init; }

    /// <summary>True when the VM is no more behind the rule.</summary>
    public bool Revoked { get; init; }
}
