using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to disconnect a network from a logical router.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.RemoveTungstenNetworkGatewayFromLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Idempotent]
[Mutating]
public sealed partial class RemoveTungstenNetworkGatewayFromLogicalRouterCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }
}
