using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a domain.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenDomainCommand", Construction = WireConstruction.Bare)]
[ResourceKey("domain", "TungstenDomainUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenDomainCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the domain.</summary>
    [WireMember("tungstenDomainUuid")]
    public string? TungstenDomainUuid { get; set; }
}
