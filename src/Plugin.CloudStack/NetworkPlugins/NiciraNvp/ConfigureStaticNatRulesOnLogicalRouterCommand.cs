using Plugin.Abstractions;
using Plugin.CloudStack.Firewall;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks to apply static NAT rules on a logical router.</summary>
[WireContract("com.cloud.agent.api.ConfigureStaticNatRulesOnLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Idempotent]
[Mutating]
public sealed partial class ConfigureStaticNatRulesOnLogicalRouterCommand : Command, ICommand<ConfigureStaticNatRulesOnLogicalRouterAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The rules.</summary>
    [WireMember("rules")]
    public List<StaticNatRuleTO?>? Rules { get; set; }
}
