using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a logical router has its public addresses.</summary>
[WireContract("com.cloud.agent.api.ConfigurePublicIpsOnLogicalRouterAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigurePublicIpsOnLogicalRouterAnswer : Answer;
