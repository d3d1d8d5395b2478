using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>The side of a router towards a network.</summary>
[WireContract("com.cloud.network.bigswitch.RouterInterfaceData$RouterInterface", Construction = WireConstruction.Bare)]
public sealed partial class BcfRouterInterface
{
    /// <summary>The subnet that the router has the gateway's address in.</summary>
    [WireMember("subnet")]
    public BcfSubnet? Subnet { get; set; }

    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>The network that the router is connected to.</summary>
    [WireMember("network")]
    public BcfNetwork? Network { get; set; }
}
