using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>An address of a router's public side.</summary>
[WireContract("com.cloud.network.bigswitch.RouterData$Router$ExternalGateway$ExternalIp", Construction = WireConstruction.Bare)]
public sealed partial class BcfExternalAddress
{
    /// <summary>The id of the public subnet.</summary>
    [WireMember("subnet_id")]
    public string? SubnetId { get; set; }

    /// <summary>The address.</summary>
    [WireMember("ip_address")]
    public string? IpAddress { get; set; }
}
