using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Keeps the access rules of networks in a VPC; service NetworkACL.</summary>
[NetworkService("apply-network-acl", Service = "NetworkACL")]
public interface INetworkAcl : IRequestService
{
    /// <summary>Makes the request's rules all there are.</summary>
    ValueTask ApplyNetworkAclAsync(NetworkAclRequest request, CommandContext context);
}
