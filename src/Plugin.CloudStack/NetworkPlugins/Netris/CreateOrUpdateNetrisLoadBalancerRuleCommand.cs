using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to create a load balancing rule, or to change it.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateOrUpdateNetrisLoadBalancerRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("rule", "RuleName")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteNetrisLoadBalancerRuleCommand))]
public sealed partial class CreateOrUpdateNetrisLoadBalancerRuleCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The port of the public address that takes the traffic.</summary>
    [WireMember("publicPort")]
    public string? PublicPort { get; set; }

    /// <summary>The port on the VMs.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The name of the algorithm that spreads the load.</summary>
    [WireMember("algorithm")]
    public string? Algorithm { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The VMs that the load is spread over.</summary>
    [WireMember("lbBackends")]
    public List<NetrisLbBackend?>? LbBackends { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("lbId")]
    public long? LbId { get; set; }

    /// <summary>The ranges that may use the rule, separated by commas; null for all.</summary>
    [WireMember("cidrList")]
    public string? CidrList { get; set; }

    /// <summary>The name of the rule in Netris.</summary>
    [WireMember("ruleName")]
    public string? RuleName { get; set; }
}
