using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to delete a port of a logical router.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.DeleteLogicalRouterPortCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Mutating]
public sealed partial class DeleteLogicalRouterPortCommand : Command, ICommand<DeleteLogicalRouterPortAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The UUID of the port on the logical router.</summary>
    [WireMember("logicalRouterPortUuid")]
    public string? LogicalRouterPortUuid { get; set; }
}
