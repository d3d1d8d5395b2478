using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>Ports of a public address that stand for those of a VM.</summary>
public sealed class PortForwardingRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public PortForwardingRequest()
    {
    }

    [SetsRequiredMembers]
    internal PortForwardingRequest(NetworkCall call)
        : base(call)
    {
        Public = PublicAddress.Require(call.Payload);
        PublicPorts = call.Payload.RequiredPorts("public_port");
        PrivateIp = call.Payload.Address("private_ip");
        PrivatePorts = call.Payload.Ports("private_port");
        Protocol = call.Payload.RequiredText("protocol").ToLowerInvariant();
    }

    /// <summary>The public address.</summary>
    public required PublicAddress Public { get; init; }

    /// <summary>The ports there.</summary>
    public required PortRange PublicPorts { get; init; }

    /// <summary>The VM's address; always there when the rule is added.</summary>
    public IPAddress? PrivateIp { get; init; }

    /// <summary>The ports of the VM; always there when the rule is added.</summary>
    public PortRange? PrivatePorts { get; init; }

    /// <summary><c>tcp</c> or <c>udp</c>.</summary>
    public required string Protocol { get; init; }
}
