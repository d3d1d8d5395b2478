using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a floating address.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenFloatingIpCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "VnUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenFloatingIpCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("vnUuid")]
    public string? VnUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
