using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>A tenant's router.</summary>
[WireContract("com.cloud.network.bigswitch.RouterData$Router", Construction = WireConstruction.Bare)]
public sealed partial class BcfRouter
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tenant_id")]
    public string? TenantId { get; set; }

    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its public side; null for none.</summary>
    [WireMember("external_gateway_info")]
    public BcfExternalGateway? ExternalGateway { get; set; }

    /// <summary>Its rules.</summary>
    [WireMember("router_rules")]
    public List<BcfAcl?>? Acls { get; set; }

    /// <summary>Its networks.</summary>
    [WireMember("interfaces")]
    public List<BcfRouterInterface?>? Interfaces { get; set; }
}
