using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>A load balancing rule.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO")]
public sealed partial class LoadBalancerTO
{
    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("srcIp")]
    public string? SrcIp { get; set; }

    /// <summary>The public port.</summary>
    [WireMember("srcPort")]
    public int SrcPort { get; set; }

    /// <summary>The transport, for example <c>tcp</c>.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>
    /// What is balanced: <c>tcp</c>, <c>udp</c>, <c>tcp-proxy</c>, <c>ssl</c>; null for the transport.
    /// </summary>
    [WireMember("lbProtocol")]
    public string? LbProtocol { get; set; }

    /// <summary><c>roundrobin</c>, <c>leastconn</c> or <c>source</c>.</summary>
    [WireMember("algorithm")]
    public string? Algorithm { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>True when the load balancer has it.</summary>
    [WireMember("alreadyAdded")]
    public bool AlreadyAdded { get; set; }

    /// <summary>True when the load balancer stands behind the firewall.</summary>
    [WireMember("inline")]
    public bool Inline { get; set; }

    /// <summary>The VLAN of the public address.</summary>
    [WireMember("srcIpVlan")]
    public string? SrcIpVlan { get; set; }

    /// <summary>The gateway of the public address.</summary>
    [WireMember("srcIpGateway")]
    public string? SrcIpGateway { get; set; }

    /// <summary>The netmask of the public address.</summary>
    [WireMember("srcIpNetmask")]
    public string? SrcIpNetmask { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long? NetworkId { get; set; }

    /// <summary>What traffic goes to.</summary>
    [WireMember("destinations")]
    public LoadBalancerDestinationTO?[]? Destinations { get; set; }

    /// <summary>How a client stays with a destination; at most one.</summary>
    [WireMember("stickinessPolicies")]
    public LoadBalancerStickinessTO?[]? StickinessPolicies { get; set; }

    /// <summary>How destinations are checked; at most one.</summary>
    [WireMember("healthCheckPolicies")]
    public LoadBalancerHealthCheckTO?[]? HealthCheckPolicies { get; set; }

    /// <summary>The certificate, where the load balancer ends TLS; null otherwise.</summary>
    [WireMember("sslCert")]
    public LoadBalancerCertificate? SslCert { get; set; }

    /// <summary>The scaling group of the rule; null for none.</summary>
    [WireMember("autoScaleVmGroupTO")]
    public AutoScaleVmGroupTO? AutoScaleVmGroup { get; set; }

    /// <summary>The ranges that may use the rule, separated by spaces; null for all.</summary>
    [WireMember("cidrList")]
    public string? CidrList { get; set; }
}
