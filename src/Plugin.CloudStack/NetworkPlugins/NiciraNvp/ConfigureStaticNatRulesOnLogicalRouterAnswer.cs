using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether static NAT rules were applied.</summary>
[WireContract("com.cloud.agent.api.ConfigureStaticNatRulesOnLogicalRouterAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigureStaticNatRulesOnLogicalRouterAnswer : Answer;
