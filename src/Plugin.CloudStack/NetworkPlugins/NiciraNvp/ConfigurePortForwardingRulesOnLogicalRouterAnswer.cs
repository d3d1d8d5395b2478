using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether port forwarding rules were applied.</summary>
[WireContract("com.cloud.agent.api.ConfigurePortForwardingRulesOnLogicalRouterAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigurePortForwardingRulesOnLogicalRouterAnswer : Answer;
