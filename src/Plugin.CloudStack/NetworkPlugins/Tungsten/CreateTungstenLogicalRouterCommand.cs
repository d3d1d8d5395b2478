using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create the logical router that connects a project to the public network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "Name")]
[Mutating]
public sealed partial class CreateTungstenLogicalRouterCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The UUID of the public network.</summary>
    [WireMember("pubNetworkUuid")]
    public string? PublicNetworkUuid { get; set; }
}
