using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>What a gateway service towards a VLAN is like.</summary>
[WireContract("com.cloud.network.nicira.L2GatewayServiceConfig", Construction = WireConstruction.Bare)]
public sealed partial class L2GatewayServiceConfig : GatewayServiceConfig;
