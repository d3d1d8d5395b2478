using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Asks OpenDaylight to delete a network.</summary>
/// <remarks>Sent by the kernel to the resource of an OpenDaylight controller.</remarks>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.DestroyNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(ConfigureNetworkCommand))]
public sealed partial class DestroyNetworkCommand : Command, ICommand<DestroyNetworkAnswer>
{
    /// <summary>The network's UUID in OpenDaylight.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }
}
