using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a tag type.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenTagTypeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "TagTypeUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenTagTypeCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the tag type.</summary>
    [WireMember("tagTypeUuid")]
    public string? TagTypeUuid { get; set; }
}
