using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to give a logical router its public addresses.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.ConfigurePublicIpsOnLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Idempotent]
[Mutating]
public sealed partial class ConfigurePublicIpsOnLogicalRouterCommand : Command, ICommand<ConfigurePublicIpsOnLogicalRouterAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The UUID of the gateway service towards the public network.</summary>
    [WireMember("l3GatewayServiceUuid")]
    public string? L3GatewayServiceUuid { get; set; }

    /// <summary>The addresses with the length of their network.</summary>
    [WireMember("publicCidrs")]
    public List<string?>? PublicCidrs { get; set; }
}
