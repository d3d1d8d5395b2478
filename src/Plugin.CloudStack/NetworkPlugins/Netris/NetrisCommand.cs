using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>What commands to Netris have in common.</summary>
[WireContract("org.apache.cloudstack.agent.api.NetrisCommand", Construction = WireConstruction.Bare)]
public partial class NetrisCommand : Command
{
    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("zoneId")]
    public long ZoneId { get; set; }

    /// <summary>The id of the account that owns the network.</summary>
    [WireMember("accountId")]
    public long? AccountId { get; set; }

    /// <summary>The id of the account's domain.</summary>
    [WireMember("domainId")]
    public long? DomainId { get; set; }

    /// <summary>The name of the network or VPC.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The id of the network or VPC in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>True when a VPC is meant.</summary>
    [WireMember("isVpc")]
    public bool IsVpc { get; set; }
}
