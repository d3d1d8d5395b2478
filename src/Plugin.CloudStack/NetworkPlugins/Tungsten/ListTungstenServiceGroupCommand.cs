using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a service group, or for all.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenServiceGroupCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenServiceGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the service group.</summary>
    [WireMember("serviceGroupUuid")]
    public string? ServiceGroupUuid { get; set; }
}
