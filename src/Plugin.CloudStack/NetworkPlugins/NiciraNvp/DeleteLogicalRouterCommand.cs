using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to delete a logical router.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.DeleteLogicalRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "LogicalRouterUuid")]
[Mutating]
[Opposite(typeof(CreateLogicalRouterCommand))]
public sealed partial class DeleteLogicalRouterCommand : Command, ICommand<DeleteLogicalRouterAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }
}
