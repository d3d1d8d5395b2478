using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to remove a subnet from a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.RemoveTungstenNetworkSubnetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Idempotent]
[Mutating]
public sealed partial class RemoveTungstenNetworkSubnetCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The name of the subnet.</summary>
    [WireMember("subnetName")]
    public string? SubnetName { get; set; }
}
