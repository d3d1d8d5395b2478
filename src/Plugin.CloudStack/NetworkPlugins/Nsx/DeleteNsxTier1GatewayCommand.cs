using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to delete the gateway of a network or VPC.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNsxTier1GatewayCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNsxTier1GatewayCommand))]
public sealed partial class DeleteNsxTier1GatewayCommand : NsxCommand, ICommand<NsxAnswer>
{
    /// <summary>The id of the network, or of its VPC.</summary>
    [WireMember("networkResourceId")]
    public long? NetworkResourceId { get; set; }

    /// <summary>The name of the network, or of its VPC.</summary>
    [WireMember("networkResourceName")]
    public string? NetworkResourceName { get; set; }

    /// <summary>True when a VPC is meant.</summary>
    [WireMember("isResourceVpc")]
    public bool IsResourceVpc { get; set; }
}
