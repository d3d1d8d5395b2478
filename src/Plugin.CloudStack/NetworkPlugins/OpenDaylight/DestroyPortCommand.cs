using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Asks OpenDaylight to delete a port.</summary>
/// <remarks>Sent by the kernel to the resource of an OpenDaylight controller.</remarks>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.DestroyPortCommand")]
[ResourceKey("port", "PortId")]
[Idempotent]
[Mutating]
[Opposite(typeof(ConfigurePortCommand))]
public sealed partial class DestroyPortCommand : Command, ICommand<DestroyPortAnswer>
{
    /// <summary>The port's UUID in OpenDaylight.</summary>
    [WireMember("portId")]
    public string? PortId { get; set; }
}
