using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric which networks a logical router connects.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenConnectedNetworkFromLogicalRouterCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenConnectedNetworkFromLogicalRouterCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }
}
