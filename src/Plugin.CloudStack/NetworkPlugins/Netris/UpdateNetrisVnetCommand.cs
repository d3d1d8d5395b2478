using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to rename a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.UpdateNetrisVnetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "PreviousNetworkName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateNetrisVnetCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The name that it had.</summary>
    [WireMember("prevNetworkName")]
    public string? PreviousNetworkName { get; set; }

    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }
}
