using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to create a logical router for a network.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.CreateLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "LogicalSwitchUuid")]
[Mutating]
[Opposite(typeof(DeleteLogicalRouterCommand))]
public sealed partial class CreateLogicalRouterCommand : Command, ICommand<CreateLogicalRouterAnswer>
{
    /// <summary>The UUID of the gateway service.</summary>
    [WireMember("gatewayServiceUuid")]
    public string? GatewayServiceUuid { get; set; }

    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }

    /// <summary>The VLAN; 0 for none.</summary>
    [WireMember("vlanId")]
    public long VlanId { get; set; }

    /// <summary>The name to show.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("ownerName")]
    public string? OwnerName { get; set; }

    /// <summary>The router's public address with the length of its network.</summary>
    [WireMember("publicIpCidr")]
    public string? PublicIpCidr { get; set; }

    /// <summary>The gateway of the public network.</summary>
    [WireMember("publicNextHop")]
    public string? PublicNextHop { get; set; }

    /// <summary>The router's guest address with the length of its network.</summary>
    [WireMember("internalIpCidr")]
    public string? InternalIpCidr { get; set; }
}
