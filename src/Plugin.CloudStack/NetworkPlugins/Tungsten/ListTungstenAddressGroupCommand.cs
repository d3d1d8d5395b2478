using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for an address group, or for all.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenAddressGroupCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenAddressGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the address group.</summary>
    [WireMember("addressGroupUuid")]
    public string? AddressGroupUuid { get; set; }
}
