using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a service group, which is a protocol with ports.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenServiceGroupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "Uuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenServiceGroupCommand))]
public sealed partial class CreateTungstenServiceGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The first port of the service's range.</summary>
    [WireMember("startPort")]
    public int StartPort { get; set; }

    /// <summary>The last port of the service's range.</summary>
    [WireMember("endPort")]
    public int EndPort { get; set; }
}
