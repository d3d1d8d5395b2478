using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router how many bytes went through its public side.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.NetworkUsageCommand")]
[Idempotent]
public sealed partial class NetworkUsageCommand : Command, ICommand<NetworkUsageAnswer>
{
    /// <summary>The router's control address.</summary>
    [WireMember("privateIP")]
    public string? PrivateIp { get; set; }

    /// <summary>The router's instance name.</summary>
    [WireMember("domRName")]
    public string? RouterName { get; set; }

    /// <summary>
    /// <c>create</c> to set the counters up, <c>get</c> to read them, <c>vpn</c> for the VPN's, <c>remove</c> to take
    /// them away; null to read.
    /// </summary>
    [WireMember("option")]
    public string? Option { get; set; }

    /// <summary>True for a VPC router.</summary>
    [WireMember("forVpc")]
    public bool ForVpc { get; set; }

    /// <summary>For a VPC router: the public address whose traffic is meant.</summary>
    [WireMember("gatewayIP")]
    public string? GatewayIp { get; set; }

    /// <summary>For a VPC router: the VPC's address range.</summary>
    [WireMember("vpcCIDR")]
    public string? VpcCidr { get; set; }
}
