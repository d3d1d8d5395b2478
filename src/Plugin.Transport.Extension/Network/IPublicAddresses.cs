using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Brings public addresses to networks; service SourceNat.</summary>
[NetworkService("assign-ip", "release-ip", Service = "SourceNat")]
public interface IPublicAddresses : IRequestService
{
    /// <summary>Brings an address to a network.</summary>
    ValueTask AssignIpAsync(PublicAddressRequest request, CommandContext context);

    /// <summary>Takes it away; one that is not there is away.</summary>
    ValueTask ReleaseIpAsync(PublicAddressRequest request, CommandContext context);
}
