using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Asks a Brocade switch to shut a NIC out of a network's port profile.</summary>
/// <remarks>Sent by the kernel to the resource of a Brocade switch.</remarks>
[WireContract("com.cloud.agent.api.DisassociateMacFromNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "InterfaceMac")]
[ResourceKey("network", "NetworkId")]
[Idempotent]
[Mutating]
[Opposite(typeof(AssociateMacToNetworkCommand))]
public sealed partial class DisassociateMacFromNetworkCommand : Command, ICommand<DisassociateMacFromNetworkAnswer>
{
    /// <summary>The MAC address of the NIC, with dots as Brocade writes it.</summary>
    [WireMember("_interfaceMac")]
    public string? InterfaceMac { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("_networkId")]
    public long NetworkId { get; set; }
}
