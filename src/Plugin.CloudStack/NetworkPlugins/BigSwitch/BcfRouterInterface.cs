using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>The side of a router towards a network.</summary>
[WireContract("com.cloud.network.bigswitch.RouterInterfaceData$RouterInterface", Construction = WireConstruction.Bare)]
public sealed partial class BcfRouterInterface
{
    /// <summary>The subnet.</summary>
    [WireMember("subnet")]
    public BcfSubnet? Subnet { get; set; }

    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>The network.</summary>
    [WireMember("network")]
    public BcfNetwork? Network { get; set; }
}
