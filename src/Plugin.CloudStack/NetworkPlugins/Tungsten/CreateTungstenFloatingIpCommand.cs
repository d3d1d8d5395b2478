using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a floating address.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenFloatingIpCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenFloatingIpCommand))]
public sealed partial class CreateTungstenFloatingIpCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }
}
