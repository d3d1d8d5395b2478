using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to delete a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNetrisVnetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Name")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNetrisVnetCommand))]
public sealed partial class DeleteNetrisVnetCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The network's range.</summary>
    [WireMember("vNetCidr")]
    public string? VNetCidr { get; set; }

    /// <summary>The network's IPv6 range; null for none.</summary>
    [WireMember("vNetV6Cidr")]
    public string? VNetV6Cidr { get; set; }
}
