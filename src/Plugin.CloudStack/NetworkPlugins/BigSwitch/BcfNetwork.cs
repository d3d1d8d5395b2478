using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>A network as others refer to it.</summary>
[WireContract("com.cloud.network.bigswitch.NetworkData$Network", Construction = WireConstruction.Bare)]
public sealed partial class BcfNetwork
{
    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tenant_id")]
    public string? TenantId { get; set; }

    /// <summary>The name of the tenant that owns it.</summary>
    [WireMember("tenant_name")]
    public string? TenantName { get; set; }

    /// <summary>Its state, for example <c>ACTIVE</c>.</summary>
    [WireMember("state")]
    public string? State { get; set; }

    /// <summary>Its subnets.</summary>
    [WireMember("subnets")]
    public List<BcfSubnet?>? Segments { get; set; }

    /// <summary>Its VLAN; null for none.</summary>
    [WireMember("provider:segmentation_id")]
    public int? Vlan { get; set; }
}
