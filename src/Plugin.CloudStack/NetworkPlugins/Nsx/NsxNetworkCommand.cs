using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>What commands to NSX about a public address have in common.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.NsxNetworkCommand", Construction = WireConstruction.Bare)]
public partial class NsxNetworkCommand : NsxCommand, ICommand<NsxAnswer>
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

    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long? VmId { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The VM's guest address.</summary>
    [WireMember("vmIp")]
    public string? VmIp { get; set; }
}
