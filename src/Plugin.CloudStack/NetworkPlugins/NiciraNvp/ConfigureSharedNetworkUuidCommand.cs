using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to connect a logical switch to a logical router that other networks share.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.ConfigureSharedNetworkUuidCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "LogicalSwitchUuid")]
[Mutating]
public sealed partial class ConfigureSharedNetworkUuidCommand : Command, ICommand<ConfigureSharedNetworkUuidAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }

    /// <summary>The router's address on the switch.</summary>
    [WireMember("portIpAddress")]
    public string? PortIpAddress { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("ownerName")]
    public string? OwnerName { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }
}
