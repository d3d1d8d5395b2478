using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a pool of floating addresses.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenFloatingIpPoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "VnUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenFloatingIpPoolCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("vnUuid")]
    public string? VnUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }
}
