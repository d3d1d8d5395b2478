using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to create a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNetrisVnetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Name")]
[Mutating]
[Opposite(typeof(DeleteNetrisVnetCommand))]
public sealed partial class CreateNetrisVnetCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The address range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }

    /// <summary>The network's VXLAN id.</summary>
    [WireMember("vxlanId")]
    public int? VxlanId { get; set; }

    /// <summary>The network's gateway.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>The tag of the switch ports that the network reaches.</summary>
    [WireMember("netrisTag")]
    public string? NetrisTag { get; set; }

    /// <summary>The IPv6 range; null for none.</summary>
    [WireMember("ipv6Cidr")]
    public string? IPv6Cidr { get; set; }

    /// <summary>True when the network is routed beyond its VPC; null for the default.</summary>
    [WireMember("globalRouting")]
    public bool? GlobalRouting { get; set; }
}
