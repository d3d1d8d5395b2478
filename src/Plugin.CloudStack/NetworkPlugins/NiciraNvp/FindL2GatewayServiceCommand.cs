using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP for a gateway service towards a VLAN that is like a description.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.FindL2GatewayServiceCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class FindL2GatewayServiceCommand : Command, ICommand<FindL2GatewayServiceAnswer>
{
    /// <summary>The description.</summary>
    [WireMember("gatewayServiceConfig")]
    public L2GatewayServiceConfig? GatewayServiceConfig { get; set; }
}
