using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Asks a Brocade switch to create a port profile for a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Brocade switch.</remarks>
[WireContract("com.cloud.agent.api.CreateNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkId")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteNetworkCommand))]
public sealed partial class CreateNetworkCommand : Command, ICommand<CreateNetworkAnswer>
{
    /// <summary>The number of the network's VLAN.</summary>
    [WireMember("_vlanId")]
    public int VlanId { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("_networkId")]
    public long NetworkId { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("_ownerName")]
    public string? OwnerName { get; set; }
}
