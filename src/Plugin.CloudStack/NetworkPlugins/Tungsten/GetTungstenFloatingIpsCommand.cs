using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for the floating addresses of a pool.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.GetTungstenFloatingIpsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetTungstenFloatingIpsCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("vnUuid")]
    public string? VnUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }
}
