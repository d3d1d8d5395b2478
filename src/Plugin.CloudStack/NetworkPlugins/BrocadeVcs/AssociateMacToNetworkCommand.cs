using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Asks a Brocade switch to let a NIC into a network's port profile.</summary>
/// <remarks>Sent by the kernel to the resource of a Brocade switch.</remarks>
[WireContract("com.cloud.agent.api.AssociateMacToNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "InterfaceMac")]
[ResourceKey("network", "NetworkId")]
[Idempotent]
[Mutating]
[Opposite(typeof(DisassociateMacFromNetworkCommand))]
public sealed partial class AssociateMacToNetworkCommand : Command, ICommand<AssociateMacToNetworkAnswer>
{
    /// <summary>The MAC address of the NIC, with dots as Brocade writes it.</summary>
    [WireMember("_interfaceMac")]
    public string? InterfaceMac { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("_networkId")]
    public long NetworkId { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("_ownerName")]
    public string? OwnerName { get; set; }
}
