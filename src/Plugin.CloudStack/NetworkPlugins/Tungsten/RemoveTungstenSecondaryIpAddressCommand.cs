using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to take another address from a NIC.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.RemoveTungstenSecondaryIpAddressCommand", Construction = WireConstruction.Bare)]
[ResourceKey("address", "InstanceIpName")]
[Idempotent]
[Mutating]
public sealed partial class RemoveTungstenSecondaryIpAddressCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The name of the instance address.</summary>
    [WireMember("iiName")]
    public string? InstanceIpName { get; set; }
}
