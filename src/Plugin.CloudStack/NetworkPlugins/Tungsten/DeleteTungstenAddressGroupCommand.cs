using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete an address group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenAddressGroupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "AddressGroupUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenAddressGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the address group.</summary>
    [WireMember("addressGroupUuid")]
    public string? AddressGroupUuid { get; set; }
}
