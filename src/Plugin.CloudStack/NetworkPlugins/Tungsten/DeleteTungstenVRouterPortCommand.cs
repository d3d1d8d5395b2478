using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks a host's vRouter to delete a port.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenVRouterPortCommand", Construction = WireConstruction.Bare)]
[ResourceKey("port", "PortId")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenVRouterPortCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The address of the hypervisor host.</summary>
    [WireMember("host")]
    public string? Host { get; set; }

    /// <summary>The port's id.</summary>
    [WireMember("portId")]
    public string? PortId { get; set; }
}
