using System.Diagnostics.CodeAnalysis;

namespace Plugin.Transport.Extension;

/// <summary>A public address that comes to a network or leaves it.</summary>
public sealed class PublicAddressRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public PublicAddressRequest()
    {
    }

    [SetsRequiredMembers]
    internal PublicAddressRequest(NetworkCall call)
        : base(call)
    {
        Public = PublicAddress.Require(call.Payload);
    }

    /// <summary>The address.</summary>
    public required PublicAddress Public { get; init; }
}
