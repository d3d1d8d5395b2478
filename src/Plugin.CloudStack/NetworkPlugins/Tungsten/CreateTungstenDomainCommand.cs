using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a domain.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenDomainCommand", Construction = WireConstruction.Bare)]
[ResourceKey("domain", "TungstenDomainUuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenDomainCommand))]
public sealed partial class CreateTungstenDomainCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The name of the domain.</summary>
    [WireMember("tungstenDomainName")]
    public string? TungstenDomainName { get; set; }

    /// <summary>The UUID of the domain.</summary>
    [WireMember("tungstenDomainUuid")]
    public string? TungstenDomainUuid { get; set; }
}
