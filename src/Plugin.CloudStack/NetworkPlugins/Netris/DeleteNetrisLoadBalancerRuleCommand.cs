using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to delete a load balancing rule.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNetrisLoadBalancerRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("rule", "RuleName")]
[Idempotent]
[Mutating]
public sealed partial class DeleteNetrisLoadBalancerRuleCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("lbId")]
    public long? LbId { get; set; }

    /// <summary>The name of the rule in Netris.</summary>
    [WireMember("ruleName")]
    public string? RuleName { get; set; }

    /// <summary>The ranges that may use the rule, separated by commas; null for all.</summary>
    [WireMember("cidrList")]
    public string? CidrList { get; set; }
}
