using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a switch is connected to the shared router.</summary>
[WireContract("com.cloud.agent.api.ConfigureSharedNetworkUuidAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigureSharedNetworkUuidAnswer : Answer;
