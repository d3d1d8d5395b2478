using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>A further address of a router.</summary>
[WireContract("com.cloud.agent.api.routing.IpAliasTO", Construction = WireConstruction.Bare)]
public sealed partial class IpAliasTO
{
    /// <summary>The router's guest address.</summary>
    [WireMember("routerip")]
    public string? RouterIp { get; set; }

    /// <summary>Its netmask.</summary>
    [WireMember("netmask")]
    public string? Netmask { get; set; }

    /// <summary>Its number, which names the device.</summary>
    [WireMember("aliasCount")]
    public string? AliasCount { get; set; }
}
