using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to delete a segment.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNsxSegmentCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkName")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNsxSegmentCommand))]
public sealed partial class DeleteNsxSegmentCommand : NsxCommand, ICommand<NsxAnswer>
{
    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }

    /// <summary>The network's name.</summary>
    [WireMember("networkName")]
    public string? NetworkName { get; set; }
}
