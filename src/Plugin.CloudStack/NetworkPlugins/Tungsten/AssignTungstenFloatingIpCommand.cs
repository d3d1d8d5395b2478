using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to map a floating address to a VM.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AssignTungstenFloatingIpCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "VmiUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(ReleaseTungstenFloatingIpCommand))]
public sealed partial class AssignTungstenFloatingIpCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The UUID of the VM's interface.</summary>
    [WireMember("vmiUuid")]
    public string? VmiUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The private address.</summary>
    [WireMember("privateIp")]
    public string? PrivateIp { get; set; }
}
