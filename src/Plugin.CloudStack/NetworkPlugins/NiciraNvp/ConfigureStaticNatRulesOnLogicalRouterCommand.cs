using Plugin.Abstractions;
using Plugin.CloudStack.Firewall;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to apply static NAT rules on a logical router.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.ConfigureStaticNatRulesOnLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Idempotent]
[Mutating]
public sealed partial class ConfigureStaticNatRulesOnLogicalRouterCommand : Command, ICommand<ConfigureStaticNatRulesOnLogicalRouterAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The rules to apply; a rule with <c>revoked</c> is to go.</summary>
    [WireMember("rules")]
    public List<StaticNatRuleTO?>? Rules { get; set; }
}
