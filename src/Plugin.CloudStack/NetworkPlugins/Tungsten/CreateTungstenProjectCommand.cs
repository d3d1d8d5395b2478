using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a project.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenProjectCommand", Construction = WireConstruction.Bare)]
[ResourceKey("project", "TungstenProjectUuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenProjectCommand))]
public sealed partial class CreateTungstenProjectCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The name of the project.</summary>
    [WireMember("tungstenProjectName")]
    public string? TungstenProjectName { get; set; }

    /// <summary>The UUID of the project.</summary>
    [WireMember("tungstenProjectUuid")]
    public string? TungstenProjectUuid { get; set; }

    /// <summary>The UUID of the domain.</summary>
    [WireMember("tungstenDomainUuid")]
    public string? TungstenDomainUuid { get; set; }

    /// <summary>The name of the domain.</summary>
    [WireMember("tungstenDomainName")]
    public string? TungstenDomainName { get; set; }
}
