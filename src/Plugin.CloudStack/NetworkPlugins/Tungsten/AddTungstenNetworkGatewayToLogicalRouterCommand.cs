using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to connect a network to a logical router.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AddTungstenNetworkGatewayToLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Mutating]
[Opposite(typeof(RemoveTungstenNetworkGatewayFromLogicalRouterCommand))]
public sealed partial class AddTungstenNetworkGatewayToLogicalRouterCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The address that the router gets in the network.</summary>
    [WireMember("ipAddress")]
    public string? IpAddress { get; set; }
}
