using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to create a NAT rule, or to change it.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateOrUpdateNetrisNatCommand", Construction = WireConstruction.Bare)]
[ResourceKey("rule", "NatRuleName")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteNetrisNatRuleCommand))]
public sealed partial class CreateOrUpdateNetrisNatCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The VPC's range.</summary>
    [WireMember("vpcCidr")]
    public string? VpcCidr { get; set; }

    /// <summary>The name of the rule in Netris.</summary>
    [WireMember("natRuleName")]
    public string? NatRuleName { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("natIp")]
    public string? NatIp { get; set; }

    /// <summary>The kind of rule: <c>SNAT</c>, <c>DNAT</c> or <c>STATICNAT</c>.</summary>
    [WireMember("natRuleType")]
    public string? NatRuleType { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The address or range that traffic comes from.</summary>
    [WireMember("sourceAddress")]
    public string? SourceAddress { get; set; }

    /// <summary>The port that traffic comes from; null for all.</summary>
    [WireMember("sourcePort")]
    public string? SourcePort { get; set; }

    /// <summary>The address that traffic goes to.</summary>
    [WireMember("destinationAddress")]
    public string? DestinationAddress { get; set; }

    /// <summary>The port that traffic goes to; null for all.</summary>
    [WireMember("destinationPort")]
    public string? DestinationPort { get; set; }

    /// <summary><c>enabled</c> or <c>disabled</c>.</summary>
    [WireMember("state")]
    public string? State { get; set; }

    /// <summary>The VM's guest address; null for source NAT.</summary>
    [WireMember("vmIp")]
    public string? VmIp { get; set; }
}
