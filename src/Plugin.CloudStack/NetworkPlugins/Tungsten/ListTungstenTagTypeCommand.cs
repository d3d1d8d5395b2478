using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a tag type, or for all.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenTagTypeCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenTagTypeCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the tag type.</summary>
    [WireMember("tagTypeUuid")]
    public string? TagTypeUuid { get; set; }
}
