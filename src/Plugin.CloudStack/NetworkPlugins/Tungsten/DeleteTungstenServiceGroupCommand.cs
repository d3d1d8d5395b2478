using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a service group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenServiceGroupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "ServiceGroupUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenServiceGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the service group.</summary>
    [WireMember("serviceGroupUuid")]
    public string? ServiceGroupUuid { get; set; }
}
