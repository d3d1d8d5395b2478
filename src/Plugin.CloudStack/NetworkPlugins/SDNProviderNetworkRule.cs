using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.NetworkPlugins;

/// <summary>A rule of a network, in the terms that NSX and Netris share.</summary>
[WireContract("com.cloud.network.SDNProviderNetworkRule")]
public sealed partial class SDNProviderNetworkRule
{
    /// <summary>The id of the account's domain.</summary>
    [WireMember("domainId")]
    public long DomainId { get; set; }

    /// <summary>The id of the account that owns the network.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("zoneId")]
    public long ZoneId { get; set; }

    /// <summary>The id of the network, or of its VPC.</summary>
    [WireMember("networkResourceId")]
    public long? NetworkResourceId { get; set; }

    /// <summary>The name of the network, or of its VPC.</summary>
    [WireMember("networkResourceName")]
    public string? NetworkResourceName { get; set; }

    /// <summary>True when a VPC is meant.</summary>
    [WireMember("isVpcResource")]
    public bool IsVpcResource { get; set; }

    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long VmId { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("ruleId")]
    public long RuleId { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The VM's guest address.</summary>
    [WireMember("vmIp")]
    public string? VmIp { get; set; }

    /// <summary>The public port, or the range of ports.</summary>
    [WireMember("publicPort")]
    public string? PublicPort { get; set; }

    /// <summary>The port on the VM, or the range of ports.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The load balancing algorithm; null for other rules.</summary>
    [WireMember("algorithm")]
    public string? Algorithm { get; set; }

    /// <summary>The ranges that traffic may come from.</summary>
    [WireMember("sourceCidrList")]
    public List<string?>? SourceCidrList { get; set; }

    /// <summary>The ranges that traffic may go to.</summary>
    [WireMember("destinationCidrList")]
    public List<string?>? DestinationCidrList { get; set; }

    /// <summary>The ICMP code; null for other protocols.</summary>
    [WireMember("icmpCode")]
    public int? IcmpCode { get; set; }

    /// <summary>The ICMP type; null for other protocols.</summary>
    [WireMember("icmpType")]
    public int? IcmpType { get; set; }

    /// <summary><c>Ingress</c> or <c>Egress</c>.</summary>
    [WireMember("trafficType")]
    public string? TrafficType { get; set; }

    /// <summary>The network service that the rule belongs to.</summary>
    [WireMember("service")]
    public NetworkService? Service { get; set; }
}
