using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks to take another address from a NIC.</summary>
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
