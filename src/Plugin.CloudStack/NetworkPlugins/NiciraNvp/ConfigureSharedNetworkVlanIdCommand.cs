using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to connect a logical switch to a VLAN outside.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.ConfigureSharedNetworkVlanIdCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "LogicalSwitchUuid")]
[Mutating]
public sealed partial class ConfigureSharedNetworkVlanIdCommand : Command, ICommand<ConfigureSharedNetworkVlanIdAnswer>
{
    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }

    /// <summary>The UUID of the gateway service towards the VLAN.</summary>
    [WireMember("l2GatewayServiceUuid")]
    public string? L2GatewayServiceUuid { get; set; }

    /// <summary>The VLAN; 0 for none.</summary>
    [WireMember("vlanId")]
    public long VlanId { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("ownerName")]
    public string? OwnerName { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }
}
