using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to delete a port of a logical switch.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.DeleteLogicalSwitchPortCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "LogicalSwitchUuid")]
[Mutating]
[Opposite(typeof(CreateLogicalSwitchPortCommand))]
public sealed partial class DeleteLogicalSwitchPortCommand : Command, ICommand<DeleteLogicalSwitchPortAnswer>
{
    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }

    /// <summary>The UUID of the port.</summary>
    [WireMember("logicalSwithPortUuid")]
    public string? LogicalSwitchPortUuid { get; set; }
}
