using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to remove a rule from a network policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.RemoveTungstenPolicyRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("policy", "PolicyUuid")]
[Idempotent]
[Mutating]
public sealed partial class RemoveTungstenPolicyRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the network policy.</summary>
    [WireMember("policyUuid")]
    public string? PolicyUuid { get; set; }

    /// <summary>The rule's UUID.</summary>
    [WireMember("ruleUuid")]
    public string? RuleUuid { get; set; }
}
