using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks for a tag type, or for all.</summary>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenTagTypeCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenTagTypeCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the tag type.</summary>
    [WireMember("tagTypeUuid")]
    public string? TagTypeUuid { get; set; }
}
