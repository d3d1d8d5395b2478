using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to delete a logical switch.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.DeleteLogicalSwitchCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "LogicalSwitchUuid")]
[Mutating]
[Opposite(typeof(CreateLogicalSwitchCommand))]
public sealed partial class DeleteLogicalSwitchCommand : Command, ICommand<DeleteLogicalSwitchAnswer>
{
    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }
}
