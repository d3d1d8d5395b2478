using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a tag.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenTagCommand", Construction = WireConstruction.Bare)]
[ResourceKey("tag", "TagUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenTagCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the tag.</summary>
    [WireMember("tagUuid")]
    public string? TagUuid { get; set; }
}
