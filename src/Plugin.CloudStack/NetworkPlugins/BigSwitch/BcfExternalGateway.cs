using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>The public side of a router.</summary>
[WireContract("com.cloud.network.bigswitch.RouterData$Router$ExternalGateway", Construction = WireConstruction.Bare)]
public sealed partial class BcfExternalGateway
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tenant_id")]
    public string? TenantId { get; set; }

    /// <summary>The UUID of the public network.</summary>
    [WireMember("network_id")]
    public string? NetworkId { get; set; }

    /// <summary>Its addresses.</summary>
    [WireMember("external_fixed_ips")]
    public List<BcfExternalAddress?>? ExternalIps { get; set; }
}
