using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>The part of a zone in load balancing between zones.</summary>
[WireContract("com.cloud.agent.api.routing.SiteLoadBalancerConfig", Construction = WireConstruction.Bare)]
public sealed partial class SiteLoadBalancerConfig
{
    /// <summary>True for the zone of the device that gets the command.</summary>
    [WireMember("local")]
    public bool Local { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>The protocol, for example <c>tcp</c>.</summary>
    [WireMember("serviceType")]
    public string? ServiceType { get; set; }

    /// <summary>The public address of the zone's rule.</summary>
    [WireMember("servicePublicIp")]
    public string? ServicePublicIp { get; set; }

    /// <summary>The public port of the zone's rule.</summary>
    [WireMember("servicePort")]
    public string? ServicePort { get; set; }

    /// <summary>The private address of the zone's device.</summary>
    [WireMember("gslbProviderPrivateIp")]
    public string? GslbProviderPrivateIp { get; set; }

    /// <summary>The public address of the zone's device.</summary>
    [WireMember("gslbProviderPublicIp")]
    public string? GslbProviderPublicIp { get; set; }

    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("dataCenterId")]
    public long DataCenterId { get; set; }

    /// <summary>The zone's share of the traffic.</summary>
    [WireMember("weight")]
    public long Weight { get; set; }
}
