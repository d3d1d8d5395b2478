using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to delete a NAT rule.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNetrisNatRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("rule", "NatRuleName")]
[Idempotent]
[Mutating]
public sealed partial class DeleteNetrisNatRuleCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The kind of rule: <c>SNAT</c>, <c>DNAT</c> or <c>STATICNAT</c>.</summary>
    [WireMember("natRuleType")]
    public string? NatRuleType { get; set; }

    /// <summary>The name of the rule in Netris.</summary>
    [WireMember("natRuleName")]
    public string? NatRuleName { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("natIp")]
    public string? NatIp { get; set; }
}
