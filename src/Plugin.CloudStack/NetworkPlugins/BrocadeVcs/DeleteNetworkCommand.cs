using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Asks a Brocade switch to delete a network's port profile.</summary>
/// <remarks>Sent by the kernel to the resource of a Brocade switch.</remarks>
[WireContract("com.cloud.agent.api.DeleteNetworkCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkId")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNetworkCommand))]
public sealed partial class DeleteNetworkCommand : Command, ICommand<DeleteNetworkAnswer>
{
    /// <summary>The VLAN.</summary>
    [WireMember("_vlanId")]
    public int VlanId { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("_networkId")]
    public long NetworkId { get; set; }
}
