using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>A public address that stands for one VM.</summary>
public sealed class StaticNatRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public StaticNatRequest()
    {
    }

    [SetsRequiredMembers]
    internal StaticNatRequest(NetworkCall call)
        : base(call)
    {
        Public = PublicAddress.Require(call.Payload);
        PrivateIp = call.Payload.Address("private_ip");
    }

    /// <summary>The public address.</summary>
    public required PublicAddress Public { get; init; }

    /// <summary>The VM's address; always there when the rule is added.</summary>
    public IPAddress? PrivateIp { get; init; }
}
