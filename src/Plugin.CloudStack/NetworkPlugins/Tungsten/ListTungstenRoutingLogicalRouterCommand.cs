using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a logical router, or for all of a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenRoutingLogicalRouterCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenRoutingLogicalRouterCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }
}
