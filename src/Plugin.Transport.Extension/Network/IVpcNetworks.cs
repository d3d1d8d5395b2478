using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Makes and removes VPCs on the device.</summary>
[NetworkService("implement-vpc", "shutdown-vpc", "update-vpc-source-nat-ip")]
public interface IVpcNetworks : IRequestService
{
    /// <summary>Makes a VPC, with its source NAT when it has an address already.</summary>
    ValueTask ImplementVpcAsync(VpcRequest request, CommandContext context);

    /// <summary>Removes a VPC; one that is not there is removed.</summary>
    ValueTask ShutdownVpcAsync(VpcRequest request, CommandContext context);

    /// <summary>Gives a VPC another address for source NAT.</summary>
    ValueTask UpdateVpcSourceNatAsync(VpcRequest request, CommandContext context);
}
