using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a project.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenProjectCommand", Construction = WireConstruction.Bare)]
[ResourceKey("project", "TungstenProjectUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenProjectCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the project.</summary>
    [WireMember("tungstenProjectUuid")]
    public string? TungstenProjectUuid { get; set; }
}
