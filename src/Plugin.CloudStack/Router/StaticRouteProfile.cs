using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>A static route of a VPC router.</summary>
[WireContract("com.cloud.network.vpc.StaticRouteProfile", Construction = WireConstruction.Bare)]
public sealed partial class StaticRouteProfile
{
    /// <summary>The route's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The route's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The range that it leads to.</summary>
    [WireMember("targetCidr")]
    public string? TargetCidr { get; set; }

    /// <summary>The id of the account that owns it.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>The id of the account's domain.</summary>
    [WireMember("domainId")]
    public long DomainId { get; set; }

    /// <summary>The id of the private gateway that it uses; null for none.</summary>
    [WireMember("gatewayId")]
    public long? GatewayId { get; set; }

    /// <summary>The address that it goes through; null when a gateway is given.</summary>
    [WireMember("nextHop")]
    public string? NextHop { get; set; }

    /// <summary>Whether to set it or to revoke it.</summary>
    [WireMember("state")]
    public StaticRouteState? State { get; set; }

    /// <summary>The VPC's id in the kernel.</summary>
    [WireMember("vpcId")]
    public long VpcId { get; set; }

    /// <summary>The VLAN of the gateway, for example <c>vlan://100</c>.</summary>
    [WireMember("vlanTag")]
    public string? VlanTag { get; set; }

    /// <summary>The gateway's address.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>The netmask of the gateway's network.</summary>
    [WireMember("netmask")]
    public string? Netmask { get; set; }

    /// <summary>The router's address in the gateway's network.</summary>
    [WireMember("ipAddress")]
    public string? IpAddress { get; set; }
}
