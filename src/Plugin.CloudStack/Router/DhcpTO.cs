using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>A subnet that a router serves DHCP for.</summary>
[WireContract("com.cloud.agent.api.to.DhcpTO", Construction = WireConstruction.Bare)]
public sealed partial class DhcpTO
{
    /// <summary>The router's address in it.</summary>
    [WireMember("routerIp")]
    public string? RouterIp { get; set; }

    /// <summary>Its gateway.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>Its netmask.</summary>
    [WireMember("netmask")]
    public string? Netmask { get; set; }

    /// <summary>Its first address.</summary>
    [WireMember("startIpOfSubnet")]
    public string? StartIpOfSubnet { get; set; }
}
