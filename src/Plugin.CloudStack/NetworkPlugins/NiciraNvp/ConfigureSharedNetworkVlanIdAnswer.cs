using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a switch is connected to the VLAN.</summary>
[WireContract("com.cloud.agent.api.ConfigureSharedNetworkVlanIdAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigureSharedNetworkVlanIdAnswer : Answer;
