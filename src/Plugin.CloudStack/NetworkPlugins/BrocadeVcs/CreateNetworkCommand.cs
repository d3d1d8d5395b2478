using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Asks to create a port profile for a network.</summary>
[WireContract("com.cloud.agent.api.CreateNetworkCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteNetworkCommand))]
public sealed partial class CreateNetworkCommand : Command, ICommand<CreateNetworkAnswer>
{
    /// <summary>The VLAN.</summary>
    [WireMember("_vlanId")]
    public int VlanId { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("_networkId")]
    public long NetworkId { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("_ownerName")]
    public string? OwnerName { get; set; }
}
