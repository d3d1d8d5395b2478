using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenNetworkCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }
}
