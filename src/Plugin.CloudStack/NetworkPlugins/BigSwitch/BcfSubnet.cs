using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>A subnet.</summary>
[WireContract("com.cloud.network.bigswitch.NetworkData$Segment", Construction = WireConstruction.Bare)]
public sealed partial class BcfSubnet
{
    /// <summary>Its range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }

    /// <summary>Its gateway.</summary>
    [WireMember("gateway_ip")]
    public string? GatewayIp { get; set; }

    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>Its state, for example <c>ACTIVE</c>.</summary>
    [WireMember("state")]
    public string? State { get; set; }

    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tenant_id")]
    public string? TenantId { get; set; }
}
