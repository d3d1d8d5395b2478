using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Asks a device to set up load balancing between zones, by DNS.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.GlobalLoadBalancerConfigCommand", Construction = WireConstruction.Bare)]
[ResourceKey("gslb", "DomainName")]
[Idempotent]
[Mutating]
public sealed partial class GlobalLoadBalancerConfigCommand : Command, ICommand<GlobalLoadBalancerConfigAnswer>
{
    /// <summary>The DNS name that is balanced.</summary>
    [WireMember("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The protocol, for example <c>tcp</c>.</summary>
    [WireMember("serviceType")]
    public string? ServiceType { get; set; }

    /// <summary>The algorithm.</summary>
    [WireMember("lbMethod")]
    public string? LbMethod { get; set; }

    /// <summary>How a client stays with a zone, for example <c>sourceip</c>.</summary>
    [WireMember("persistenceType")]
    public string? PersistenceType { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("gslbId")]
    public long GslbId { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>The rules in the zones.</summary>
    [WireMember("siteLoadBalancers")]
    public List<SiteLoadBalancerConfig?>? SiteLoadBalancers { get; set; }
}
