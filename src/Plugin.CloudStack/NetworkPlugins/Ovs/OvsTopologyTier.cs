using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A tier of a VPC.</summary>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand$Tier", Construction = WireConstruction.Bare)]
public sealed partial class OvsTopologyTier
{
    /// <summary>The tier's GRE key.</summary>
    [WireMember("greKey")]
    public long GreKey { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The tier's gateway.</summary>
    [WireMember("gatewayIp")]
    public string? GatewayIp { get; set; }

    /// <summary>The MAC address of the gateway.</summary>
    [WireMember("gatewayMac")]
    public string? GatewayMac { get; set; }

    /// <summary>The range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }
}
