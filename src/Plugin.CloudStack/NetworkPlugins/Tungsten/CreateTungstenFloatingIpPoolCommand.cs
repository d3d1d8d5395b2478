using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a pool of floating addresses.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenFloatingIpPoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenFloatingIpPoolCommand))]
public sealed partial class CreateTungstenFloatingIpPoolCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }
}
